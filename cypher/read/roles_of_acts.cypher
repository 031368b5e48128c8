// does: who and what has a role in some acts, told apart or not, and in which acts these have one
UNWIND $ids AS id
CALL (id) {
  MATCH (act:Act {id: id})
  RETURN act
  UNION
  MATCH (act:Act {apartFrom: id})
  RETURN act
}
CALL (act) {
  MATCH (act)-[role]->(filler:Entity|Act)
  RETURN act.id AS owner, type(role) AS type, filler.id AS filler
  UNION
  MATCH (other:Act)-[role]->(act)
  RETURN other.id AS owner, type(role) AS type, act.id AS filler
}
RETURN DISTINCT owner AS act, type AS role, filler
ORDER BY act, role, filler
