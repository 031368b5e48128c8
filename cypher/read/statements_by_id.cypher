// does: the statements of some ids that stand
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:IN]->(document:Document)
WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND document.seen[$readers]
RETURN statement
