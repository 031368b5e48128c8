// does: the cases in which some people have a part
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity:Person AND entity.clearance <= $clearance
CALL (entity) {
  MATCH (entity)<-[part]-(act:Act)-[in:IN_CASE]->(case:Case)
  RETURN case, [entity.clearance, part.clearance, act.clearance, in.clearance, case.clearance] AS ranks
  UNION ALL
  MATCH (entity)-[part:PARTY_TO]->(case:Case)
  RETURN case, [entity.clearance, part.clearance, case.clearance] AS ranks
}
WITH id, case, reduce(most = 0, rank IN ranks | CASE WHEN rank > most THEN rank ELSE most END) AS rank
WHERE rank <= $clearance
RETURN id, case.id AS place, min(rank) AS clearance
