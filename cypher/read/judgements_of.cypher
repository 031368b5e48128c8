// does: the judgements on some entities, taken back or not, the latest first
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})<-[:STANDS_FOR]-(mention:Mention)
  WHERE entity.seen[$readers]
  CALL (mention) {
    MATCH (ruling:Judgement {one: mention.id})
    RETURN ruling
    UNION
    MATCH (ruling:Judgement {other: mention.id})
    RETURN ruling
  }
  WITH DISTINCT ruling
  WHERE ruling.seen[$readers]
  RETURN ruling
  ORDER BY ruling.recordedAt DESC, ruling.id
  LIMIT 500
}
RETURN id AS entity, ruling
