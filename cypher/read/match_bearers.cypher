// does: some entities with every form of their names
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.seen[$readers]
RETURN id, entity.kind AS kind, COLLECT {
  MATCH (entity)-[bears:HAS_NAME]->(name)
  WHERE bears.seen[$readers]
  RETURN {value: name.value, type: name.type, seen: bears.seen} } AS names
