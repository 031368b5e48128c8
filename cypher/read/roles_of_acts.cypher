// does: who and what has a role in some acts
UNWIND $ids AS id
MATCH (act:Act {id: id})-[role]->(filler)
RETURN act.id AS act, type(role) AS role, filler.id AS filler
ORDER BY act, role, filler
