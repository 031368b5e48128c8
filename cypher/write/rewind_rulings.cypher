// does: takes back what was ruled after a moment; only for a transaction that is undone
MATCH (ruling:Ruling)
WITH ruling, datetime(ruling.recordedAt) > $moment AS isLater,
  last([event IN ruling.history WHERE datetime(split(event, ' ')[1]) <= $moment]) AS latest
WITH ruling, isLater, CASE WHEN ruling.history IS NULL
  THEN datetime(ruling.withdrawnAt) <= $moment ELSE latest STARTS WITH 'withdrawn' END AS isWithdrawn
WHERE isLater OR coalesce(isWithdrawn, false) <> (ruling.withdrawnAt IS NOT NULL)
// Whoever is protected today is protected in the past as well; that she is was not ruled yet.
FOREACH (_ IN CASE WHEN isLater AND ruling:Protection THEN [1] ELSE [] END | REMOVE ruling:Ruling)
FOREACH (_ IN CASE WHEN isLater AND NOT ruling:Protection THEN [1] ELSE [] END | DETACH DELETE ruling)
FOREACH (_ IN CASE WHEN NOT isLater AND NOT coalesce(isWithdrawn, false) THEN [1] ELSE [] END |
  REMOVE ruling.withdrawnAt, ruling.withdrawnBy, ruling.withdrawalReason)
FOREACH (_ IN CASE WHEN NOT isLater AND isWithdrawn THEN [1] ELSE [] END |
  SET ruling.withdrawnAt = split(last(ruling.history), ' ')[1])
