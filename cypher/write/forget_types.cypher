// does: takes back the types that mentions gained after a moment; only for a transaction that is undone
MATCH (mention:Mention)
WHERE mention.typedAt > $moment
REMOVE mention.type
RETURN mention.id AS id
