// does: the standing statements of some properties of some mentions
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.form = 'VALUED' AND statement.withdrawnAt IS NULL
RETURN statement
