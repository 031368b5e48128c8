// does: for whom some entities are visible
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.seen[$readers]
RETURN id, entity.seen AS seen
