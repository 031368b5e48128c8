// does: the judgements that stand on some mentions, whether the other is there or not
UNWIND $ids AS id
CALL (id) {
  MATCH (ruling:Judgement {one: id})
  WHERE ruling.withdrawnAt IS NULL
  RETURN ruling
  UNION
  MATCH (ruling:Judgement {other: id})
  WHERE ruling.withdrawnAt IS NULL
  RETURN ruling
}
RETURN DISTINCT ruling
ORDER BY ruling.recordedAt DESC, ruling.id
