// does: takes a ruling back; it stays on record
MATCH (ruling:Ruling {id: $id})
WHERE ruling.withdrawnAt IS NULL
SET ruling.withdrawnAt = $at, ruling.withdrawnBy = $by, ruling.withdrawalReason = $reason
