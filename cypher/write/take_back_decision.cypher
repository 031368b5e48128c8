// does: takes a decision back; it stays on record
MATCH (decision:ReviewDecision {id: $id})
WHERE decision.takenBackAt IS NULL
SET decision.takenBackAt = $at, decision.takenBackBy = $by, decision.takenBackReason = $reason,
  decision.statements = []
