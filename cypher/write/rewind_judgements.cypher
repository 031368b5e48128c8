// does: takes back what was judged after a moment; only for a transaction that is undone
MATCH (judgement:Judgement)
WITH judgement, datetime(coalesce(judgement.recordedAt, judgement.made)) > $moment AS isLater,
  datetime(judgement.withdrawn) > $moment AS isWithdrawnLater
WHERE isLater OR isWithdrawnLater
WITH judgement, isLater, judgement.one AS one, judgement.other AS other
REMOVE judgement.withdrawn
FOREACH (_ IN CASE WHEN isLater THEN [1] ELSE [] END | DETACH DELETE judgement)
RETURN one, other
