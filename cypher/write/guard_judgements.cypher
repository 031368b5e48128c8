// does: lets judgements on some mentions, which tell of their names, ask for what these ask for, or for their own again
UNWIND $rows AS row
CALL (row) {
  MATCH (judgement:Judgement {one: row.id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {other: row.id})
  RETURN judgement
}
WITH DISTINCT judgement
CALL (judgement) {
  UNWIND [judgement.one, judgement.other] AS mention
  MATCH (named:Statement {subject: mention})
  WHERE named.form = 'NAMED' AND named.ownClearance IS NOT NULL
  RETURN max(named.clearance) AS from
}
WITH judgement, coalesce(from, -1) AS from, coalesce(judgement.ownClearance, judgement.clearance) AS own,
  coalesce(judgement.ownSeen, judgement.seen) AS ownSeen
FOREACH (_ IN CASE WHEN from > own THEN [1] ELSE [] END |
  SET judgement.ownClearance = own, judgement.clearance = from, judgement.ownSeen = ownSeen,
    judgement.seen = [rank IN range(0, size(ownSeen) - 1) | ownSeen[rank] AND coalesce($levels[from][rank], false)])
FOREACH (_ IN CASE WHEN from <= own AND judgement.ownClearance IS NOT NULL THEN [1] ELSE [] END |
  SET judgement.clearance = own, judgement.seen = ownSeen
  REMOVE judgement.ownClearance, judgement.ownSeen)
