// does: how many names that the viewer may know have each of some keys, counting no further than so many
UNWIND $keys AS wanted
MATCH (key:NameKey {key: wanted})
WITH wanted, COUNT {
  MATCH (key)<-[:HAS_KEY]-(name:Name)
  WHERE EXISTS { (name)<-[named:HAS_NAME]-() WHERE named.seen[$readers] }
  RETURN name
  LIMIT $most
} AS names
WHERE names > 0
RETURN wanted AS key, names
