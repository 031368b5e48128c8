// does: entities whose names match a full-text query, the best thousand names
CALL db.index.fulltext.queryNodes('names', $query, {limit: 1000}) YIELD node AS name
MATCH (entity:Entity)-[named:HAS_NAME]->(name)
WHERE named.clearance <= $clearance AND entity.clearance <= $clearance
  AND ($kinds IS NULL OR entity.kind IN $kinds)
RETURN entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$clearance] AS name,
  name.value AS value
