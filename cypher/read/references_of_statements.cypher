// does: who and what has a part in some statements
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:REFERS_TO]->(mention:Mention)
RETURN DISTINCT mention.id AS id
