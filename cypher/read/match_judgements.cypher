// does: what was judged of some pairs of entities that are not joined, and stands; nobody is asked again who is the same
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
WITH pair, ruling
WHERE ruling.withdrawnAt IS NULL AND ruling.seen[$readers]
RETURN DISTINCT pair.one AS one, pair.other AS other,
  CASE ruling.verdict WHEN 'DIFFERENT' THEN 'DIFFERENT' ELSE 'UNSURE' END AS verdict, ruling.seen AS seen
