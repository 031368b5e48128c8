// does: the cases that some acts stand in and some people are a party to
CALL () {
  UNWIND $acts AS id
  MATCH (:Act {id: id})-[part:IN_CASE]->(case:Case)
  WHERE part.seen[$readers] AND case.seen[$readers]
  RETURN case
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[party:PARTY_TO]->(case:Case)
  WHERE party.seen[$readers] AND case.seen[$readers]
  RETURN case
}
RETURN DISTINCT case.id AS id
ORDER BY id
LIMIT 100
