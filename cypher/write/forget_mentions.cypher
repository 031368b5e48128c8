// does: takes back mentions of which nothing is said; only for a transaction that is undone
UNWIND $rows AS id
MATCH (mention:Mention {id: id})
WHERE NOT EXISTS { (mention)<-[:REFERS_TO]-() }
DETACH DELETE mention
RETURN id
