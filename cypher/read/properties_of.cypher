// does: the statements that give properties of some entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:STANDS_FOR]-(mention:Mention)
MATCH (statement:Statement {subject: mention.id})-[:IN]->(document:Document)
WHERE statement.form = 'VALUED' AND statement.withdrawnAt IS NULL
  AND statement.clearance <= $clearance AND document.clearance <= $clearance
RETURN DISTINCT id AS entity, statement
ORDER BY entity, statement.id
