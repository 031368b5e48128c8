// does: the standing statements of some documents in the order of the text
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:IN]-(statement:Statement)
WHERE statement.withdrawnAt IS NULL
RETURN id, statement
ORDER BY statement.start, statement.id
