// does: the standing statements of a document in the order of the text
MATCH (:Document {id: $document})<-[:IN]-(statement:Statement)
WHERE statement.withdrawnAt IS NULL
RETURN statement
ORDER BY statement.start, statement.id
