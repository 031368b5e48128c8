// does: the mentions of some ids
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN mention.id AS id, mention.kind AS kind, mention.type AS type
