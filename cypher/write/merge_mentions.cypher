// does: keeps mentions; one that had no type may gain it
UNWIND $rows AS row
MERGE (mention:Mention {id: row.id})
ON CREATE SET mention.kind = row.kind
SET mention.type = coalesce(mention.type, row.type)
