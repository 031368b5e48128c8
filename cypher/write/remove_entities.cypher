// does: removes entities that no statement names
UNWIND $rows AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
