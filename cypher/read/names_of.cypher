// does: the standing statements that name some mentions
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL
RETURN statement
