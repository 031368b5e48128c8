// does: what hangs together with some entities and acts by some relations or roles, whoever may know it
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (act:Act {id: id})
WITH coalesce(entity, act) AS one
WHERE one IS NOT NULL
MATCH (one)-[tie]-(other:Entity|Act)
WHERE type(tie) IN $types
  AND ($kinds IS NULL OR other.kind IN $kinds)
  AND ($categories IS NULL OR other.category IN $categories)
RETURN DISTINCT other.id AS id
ORDER BY id
