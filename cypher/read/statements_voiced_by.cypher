// does: the standing statements that some mentions speak or publish, or that have some label
UNWIND $ids AS id
CALL (id) {
  MATCH (:Mention {id: id})<-[:REFERS_TO {part: 'SPEAKER'}]-(statement:Statement)
  RETURN statement
  UNION
  MATCH (:Document {publisher: id})<-[:IN]-(statement:Statement)
  RETURN statement
  UNION
  MATCH (statement:Statement {label: id})
  RETURN statement
}
WITH DISTINCT statement
WHERE statement.withdrawnAt IS NULL
RETURN statement
