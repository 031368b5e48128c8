// does: all judgements on some pairs of entities, taken back or not, the latest first
UNWIND $asked AS pair
MATCH (:Entity {id: pair.one})<-[:STANDS_FOR]-(one:Mention)
MATCH (:Entity {id: pair.other})<-[:STANDS_FOR]-(other:Mention)
CALL (one, other) {
  MATCH (ruling:Judgement {one: one.id, other: other.id})
  RETURN ruling
  UNION
  MATCH (ruling:Judgement {one: other.id, other: one.id})
  RETURN ruling
}
WITH DISTINCT pair, ruling
WHERE ruling.seen[$readers]
RETURN pair.one AS one, pair.other AS other, ruling
ORDER BY ruling.recordedAt DESC, ruling.id
