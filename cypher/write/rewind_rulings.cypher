// does: takes back what was ruled after a moment; only for a transaction that is undone
MATCH (ruling:Ruling)
WITH ruling, datetime(ruling.recordedAt) > $moment AS isLater,
  datetime(ruling.withdrawnAt) > $moment AS isWithdrawnLater
WHERE isLater OR isWithdrawnLater
REMOVE ruling.withdrawnAt, ruling.withdrawnBy, ruling.withdrawalReason
FOREACH (_ IN CASE WHEN isLater THEN [1] ELSE [] END | DETACH DELETE ruling)
