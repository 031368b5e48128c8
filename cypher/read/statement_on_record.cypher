// does: one statement, also a withdrawn one
MATCH (statement:Statement {id: $id})-[:IN]->(document:Document)
WHERE statement.seen[$readers] AND document.seen[$readers]
RETURN statement
