// does: some entities with every form of their names
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.clearance <= $clearance
RETURN id, entity.kind AS kind, COLLECT {
  MATCH (entity)-[bears:HAS_NAME]->(name:Name)
  WHERE bears.clearance <= $clearance
  RETURN {value: name.value, type: name.type, clearance: bears.clearance} } AS names
