// does: the statements that tell of some acts
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})-[:IN]->(document:Document)
WHERE statement.form = 'HAPPENED' AND statement.withdrawnAt IS NULL
  AND statement.clearance <= $clearance AND document.clearance <= $clearance
RETURN id AS act, statement
ORDER BY act, statement.id
