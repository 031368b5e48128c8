// does: how much some documents say
UNWIND $asked AS asked
MATCH (document:Document {id: asked.id})
WHERE document.seen[$readers]
CALL (document) {
  MATCH (document)<-[:IN]-(statement:Statement)
  WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers]
  RETURN count(statement) AS count
}
RETURN asked.number AS number, count
