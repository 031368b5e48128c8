// does: keeps mentions; one that had no type may gain it
UNWIND $rows AS row
MERGE (mention:Mention {id: row.id})
ON CREATE SET mention.kind = row.kind, mention.type = row.type
WITH mention, row
WHERE mention.type IS NULL AND row.type IS NOT NULL
SET mention.type = row.type, mention.typedAt = datetime(row.now)
