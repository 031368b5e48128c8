// does: known entities in the order of their ids, page by page, with the names that may be known
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.seen[$readers]
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name,
  COLLECT {
    MATCH (entity)-[named:HAS_NAME]->(name:Name)
    WHERE named.seen[$readers] AND named.support[$readers] > 0 AND name.value <> entity.shown[$readers]
    RETURN DISTINCT name.value
    ORDER BY name.value
  } AS names
