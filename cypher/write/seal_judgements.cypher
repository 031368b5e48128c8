// does: raises judgements on some mentions to the clearance at which both have a name, for those who may read one of each
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
  WITH mention, min(coalesce(named.ownClearance, named.clearance)) AS lowest,
    collect(coalesce(named.ownSeen, named.seen)) AS alike
  RETURN max(lowest) AS clearance,
    collect([rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])]) AS both
}
WITH judgement, both, coalesce(judgement.ownClearance, judgement.clearance) AS own, coalesce(clearance, 0) AS clearance,
  coalesce(judgement.ownSeen, judgement.seen) AS ownSeen
WITH judgement, CASE WHEN clearance > own THEN clearance ELSE own END AS clearance,
  [rank IN range(0, size(ownSeen) - 1) | ownSeen[rank] AND all(known IN both WHERE coalesce(known[rank], false))] AS sealed
// What protects somebody comes on top of it, and goes again.
SET judgement.ownClearance = CASE WHEN judgement.ownClearance IS NOT NULL THEN clearance END,
  judgement.clearance = CASE WHEN judgement.clearance > clearance THEN judgement.clearance ELSE clearance END,
  judgement.seen = [rank IN range(0, size(sealed) - 1) | judgement.seen[rank] AND sealed[rank]],
  judgement.ownSeen = CASE WHEN judgement.ownSeen IS NOT NULL THEN sealed END
