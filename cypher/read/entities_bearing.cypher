// does: the entities that bear some names
UNWIND $names AS id
MATCH (entity:Entity)-[named:HAS_NAME]->(name:Name {id: id})
WHERE named.seen[$readers] AND entity.seen[$readers]
  AND ($kinds IS NULL OR entity.kind IN $kinds)
RETURN entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name,
  name.value AS value, coalesce(name.words, '') AS words, named.seen AS seen
