// does: raises judgements on some mentions to the clearance at which both have a name
UNWIND $rows AS id
CALL (id) {
  MATCH (judgement:Judgement {one: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {other: id})
  RETURN judgement
}
WITH DISTINCT judgement
CALL (judgement) {
  UNWIND [judgement.one, judgement.other] AS mention
  MATCH (named:Statement {subject: mention})
  WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL
  WITH mention, min(named.clearance) AS lowest
  RETURN max(lowest) AS clearance
}
WITH judgement, clearance
WHERE clearance > judgement.clearance
SET judgement.clearance = clearance
