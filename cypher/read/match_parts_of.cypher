// does: the parts of some people in acts and in cases
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity:Person
CALL (entity) {
  MATCH (entity)<-[part]-(act:Act)
  WHERE part.clearance <= $clearance AND act.clearance <= $clearance
  OPTIONAL MATCH (act)-[in:IN_CASE]->(case:Case)
  WHERE in.clearance <= $clearance AND case.clearance <= $clearance
  RETURN type(part) AS role, act.kind AS kind, act.id AS act, case, [part.clearance, act.clearance] AS ranks,
    [part.clearance, act.clearance, in.clearance, case.clearance] AS inRanks
  UNION ALL
  MATCH (entity)-[part:PARTY_TO]->(case:Case)
  WHERE part.clearance <= $clearance AND case.clearance <= $clearance
  UNWIND part.quality AS quality
  RETURN 'PARTY_TO ' + toLower(quality) AS role, '' AS kind, '' AS act, case, [part.clearance] AS ranks,
    [part.clearance, case.clearance] AS inRanks
}
RETURN id, role, kind, act, coalesce(case.id, '') AS inCase, coalesce(case.shown[$clearance], '') AS caseName,
  reduce(most = entity.clearance, rank IN ranks | CASE WHEN rank > most THEN rank ELSE most END) AS clearance,
  reduce(most = entity.clearance, rank IN inRanks | CASE WHEN rank > most THEN rank ELSE most END) AS caseClearance
