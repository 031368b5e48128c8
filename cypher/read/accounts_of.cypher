// does: the standing statements that tell of some acts
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.form = 'HAPPENED' AND statement.withdrawnAt IS NULL
RETURN statement
