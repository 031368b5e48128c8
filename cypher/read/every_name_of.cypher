// does: the statements that ever named some mentions, withdrawn ones included
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.form = 'NAMED'
RETURN statement
