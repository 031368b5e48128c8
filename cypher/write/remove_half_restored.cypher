// does: removes a batch of what a restore brought that did not end
MATCH (:Restore)
MATCH (node)
WHERE NOT node:Migration|MigrationLock|WriteMark|Restore
WITH node LIMIT $batch
DETACH DELETE node
RETURN count(*) AS removed
