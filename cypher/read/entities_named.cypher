// does: entities whose names match a search, as they are written or as they sound: the best names of each that may be read; and whether the index has to be asked for more to find as many
CALL () {
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $offered}) YIELD node
  RETURN collect(node) AS offered
  UNION ALL
  WITH $heard AS heard
  WHERE heard <> ''
  CALL db.index.fulltext.queryNodes('name_words', heard, {limit: $offered}) YIELD node
  RETURN collect(node) AS offered
}
CALL (offered) {
  UNWIND offered AS name
  WITH name
  WHERE $readers = 2 OR EXISTS {
    MATCH (name)<-[named:HAS_NAME]-(entity:Entity)
    WHERE named.seen[$readers] AND entity.seen[$readers] }
  WITH name
  LIMIT $most
  RETURN collect(name) AS known
}
WITH collect(known) AS each, collect(size(offered) >= $offered AND size(known) < $most) AS short
WITH reduce(all = [], known IN each | all + known) AS names, any(one IN short WHERE one) AS isShort
CALL (names) {
  UNWIND names AS name
  WITH DISTINCT name
  MATCH (entity:Entity)-[named:HAS_NAME]->(name)
  WHERE named.seen[$readers] AND entity.seen[$readers]
    AND ($kinds IS NULL OR entity.kind IN $kinds)
  RETURN collect({id: entity.id, kind: entity.kind, type: entity.type, name: entity.shown[$readers],
    value: name.value, words: coalesce(name.words, ''), seen: named.seen}) AS found
}
RETURN isShort, found
