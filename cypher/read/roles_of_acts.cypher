// does: who and what has a role in some acts, and in those that were told apart from them
UNWIND $ids AS id
CALL (id) {
  MATCH (act:Act {id: id})
  RETURN act
  UNION
  MATCH (act:Act {apartFrom: id})
  RETURN act
}
MATCH (act)-[role]->(filler)
RETURN act.id AS act, type(role) AS role, filler.id AS filler
ORDER BY act, role, filler
