// does: one statement, also a withdrawn one
MATCH (statement:Statement {id: $id})-[:IN]->(document:Document)
WHERE statement.clearance <= $clearance AND document.clearance <= $clearance
RETURN statement
