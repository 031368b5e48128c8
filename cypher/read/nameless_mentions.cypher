// does: which mentions of some ids stand for nothing yet
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
WHERE NOT EXISTS { (mention)-[:STANDS_FOR]->() }
RETURN mention.id AS id
