// does: the statements that came or went after a moment
MATCH (statement:Statement)
WHERE statement.changedAt > $moment
RETURN statement
ORDER BY statement.id
