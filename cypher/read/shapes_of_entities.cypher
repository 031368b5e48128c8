// does: what of some entities decides who may know them, and as what
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind + ' ' + coalesce(entity.type, '') + ' ' + reduce(text = '', one IN entity.seen | text + CASE WHEN one THEN '1' ELSE '0' END) AS shape
