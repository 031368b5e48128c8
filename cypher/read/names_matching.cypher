// does: the names that match a search: as they are written, or as they sound; the best of each
CALL () {
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $most}) YIELD node
  RETURN node AS name
  UNION
  WITH $heard AS heard
  WHERE heard <> ''
  CALL db.index.fulltext.queryNodes('name_words', heard, {limit: $most}) YIELD node
  RETURN node AS name
}
RETURN name.id AS id
