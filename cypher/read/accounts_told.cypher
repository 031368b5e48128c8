// does: the statements that tell of some acts, and whether a resolution speaks of them
UNWIND $ids AS id
MATCH (act:Act {id: id})
UNWIND act.statements AS told
MATCH (statement:Statement {id: told})-[:IN]->(document:Document)
WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND document.seen[$readers]
RETURN id AS act, statement, EXISTS { (statement)<-[:SPEAKS_OF]-(:Resolution) } AS isRuledOn
ORDER BY act, statement.id
