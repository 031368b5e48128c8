// does: the standing statements of some documents
UNWIND $ids AS id
MATCH (statement:Statement)-[:IN]->(:Document {id: id})
WHERE statement.withdrawnAt IS NULL
RETURN statement
