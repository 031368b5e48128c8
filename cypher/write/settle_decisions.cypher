// does: keeps what came of decisions: the version that each accepts, and the statements made of it
UNWIND $rows AS row
MATCH (decision:ReviewDecision {id: row.id})
SET decision.version = row.version, decision.statements = row.statements, decision.subject = row.subject
