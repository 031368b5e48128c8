// does: what of some entities decides who may know them, and as what
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind + ' ' + coalesce(entity.type, '') + ' ' + toString(entity.clearance) AS shape
