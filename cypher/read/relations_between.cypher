// does: the standing statements that say a relation between two mentions
UNWIND $pairs AS pair
MATCH (statement:Statement {subject: pair.from, object: pair.to})
WHERE statement.form = 'RELATED' AND statement.predicate = pair.relation AND statement.withdrawnAt IS NULL
RETURN DISTINCT statement
