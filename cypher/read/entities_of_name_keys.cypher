// does: the entities of a kind that bear a name with one of some keys, twenty for each key
UNWIND $asked AS one
CALL (one) {
  MATCH (:NameKey {key: one.key})<-[:HAS_KEY]-(:Name)<-[named:HAS_NAME]-(entity:Entity)
  WHERE named.seen[$readers] AND entity.seen[$readers] AND entity.kind = one.kind
  WITH DISTINCT entity
  ORDER BY entity.id
  LIMIT 20
  RETURN entity
}
RETURN one.key AS key, entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name
