// does: from which clearance on some entities are visible
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.clearance <= $clearance
RETURN id, entity.clearance AS clearance
