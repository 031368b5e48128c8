// does: how many names have each of some keys
UNWIND $keys AS wanted
MATCH (key:NameKey {key: wanted})
RETURN wanted AS key, COUNT { (key)<-[:HAS_KEY]-() } AS names
