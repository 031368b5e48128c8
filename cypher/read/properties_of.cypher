// does: the statements that give properties of some entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:STANDS_FOR]-(mention:Mention)
MATCH (statement:Statement {subject: mention.id})-[:IN]->(document:Document)
WHERE statement.form = 'VALUED' AND statement.withdrawnAt IS NULL
  AND statement.seen[$readers] AND document.seen[$readers]
RETURN DISTINCT id AS entity, statement
ORDER BY entity, statement.id
