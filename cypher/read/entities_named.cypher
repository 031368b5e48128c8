// does: entities whose names match a search: as they are written, or as they sound; the best names of each
CALL () {
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $most}) YIELD node
  RETURN node AS name
  UNION
  WITH $heard AS heard
  WHERE heard <> ''
  CALL db.index.fulltext.queryNodes('name_words', heard, {limit: $most}) YIELD node
  RETURN node AS name
}
MATCH (entity:Entity)-[named:HAS_NAME]->(name)
WHERE named.seen[$readers] AND entity.seen[$readers]
  AND ($kinds IS NULL OR entity.kind IN $kinds)
RETURN entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name,
  name.value AS value, coalesce(name.words, '') AS words, named.seen AS seen
