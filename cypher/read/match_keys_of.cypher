// does: the keys by which the names of some entities are compared
UNWIND $asked AS id
// Inner labels would be looked up first by what is planned while the store is empty.
MATCH (entity:Entity {id: id})-[bears:HAS_NAME]->(name)-[:HAS_KEY]->(key)
WHERE bears.seen[$readers] AND key.key STARTS WITH 'b:'
  AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
RETURN DISTINCT id, key.key AS place, bears.seen AS seen
