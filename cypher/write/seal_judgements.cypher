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
  WITH mention, min(coalesce(named.ownClearance, named.clearance)) AS lowest
  RETURN max(lowest) AS clearance
}
// What protects somebody comes on top of it, and goes again.
WITH judgement, clearance
WHERE clearance > coalesce(judgement.ownClearance, judgement.clearance)
SET judgement.ownClearance = CASE WHEN judgement.ownClearance IS NOT NULL THEN clearance END,
  judgement.clearance = CASE WHEN judgement.clearance > clearance THEN judgement.clearance ELSE clearance END
