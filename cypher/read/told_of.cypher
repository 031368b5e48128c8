// does: the standing statements about some mentions, but for their names
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.form <> 'NAMED' AND statement.withdrawnAt IS NULL
RETURN statement
