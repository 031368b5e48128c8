// does: the statements of some ids that stand
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:IN]->(document:Document)
WHERE statement.withdrawnAt IS NULL AND statement.clearance <= $clearance AND document.clearance <= $clearance
RETURN statement
