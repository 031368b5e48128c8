// does: standing statements with one property, in the order of their ids, page by page
MATCH (statement:Statement {predicate: $predicate})
WHERE statement.id > $after AND statement.seen[$readers] AND statement.withdrawnAt IS NULL
RETURN statement
ORDER BY statement.id
LIMIT $limit
