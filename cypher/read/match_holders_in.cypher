// does: the people who have a part in some cases, and from which clearance on they have a name
UNWIND $asked AS place
MATCH (case:Entity {id: place})
CALL (case) {
  MATCH (case)<-[in:IN_CASE]-(act:Act)-[part]->(entity:Person)
  RETURN type(part) AS role, act.kind AS kind, entity, [entity.clearance, part.clearance, act.clearance, in.clearance, case.clearance] AS ranks
  UNION ALL
  MATCH (entity:Person)-[part:PARTY_TO]->(case)
  UNWIND part.quality AS quality
  RETURN 'PARTY_TO ' + toLower(quality) AS role, '' AS kind, entity, [entity.clearance, part.clearance, case.clearance] AS ranks
}
CALL (entity) {
  MATCH (entity)-[bears:HAS_NAME]->(name:Name)
  WHERE NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  RETURN min(bears.clearance) AS named
}
WITH place, role, kind, entity, reduce(most = named, rank IN ranks | CASE WHEN rank > most THEN rank ELSE most END) AS clearance
WHERE clearance <= $clearance
RETURN DISTINCT place, role, kind, entity.id AS id, clearance
