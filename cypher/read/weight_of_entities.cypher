// does: how much hangs on some entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN coalesce(sum(COUNT { (entity)--() }), 0) AS weight
