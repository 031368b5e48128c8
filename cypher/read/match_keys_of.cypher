// does: the keys by which the names of some entities are compared
UNWIND $asked AS id
MATCH (entity:Entity {id: id})-[bears:HAS_NAME]->(name:Name)-[:HAS_KEY]->(key:NameKey)
WHERE bears.seen[$readers] AND key.key STARTS WITH 'b:'
  AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
RETURN DISTINCT id, key.key AS place, bears.seen AS seen
