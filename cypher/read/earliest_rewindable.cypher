// does: when the first statement came or went that is too many to take back
MATCH (statement:Statement)
WHERE statement.changedAt > $moment
RETURN statement.changedAt AS at
ORDER BY at DESC
SKIP $most
LIMIT 1
