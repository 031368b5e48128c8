// does: the people who have a part in some cases, and which readers know them by a name
UNWIND $asked AS place
MATCH (case:Entity {id: place})
CALL (case) {
  MATCH (case)<-[in:IN_CASE]-(act)-[part]->(entity)
  WHERE entity.kind = 'PERSON'
  RETURN type(part) AS role, act.kind AS kind, entity, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND act.seen[rank] AND in.seen[rank] AND case.seen[rank]] AS seen
  UNION ALL
  MATCH (entity)-[part:PARTY_TO]->(case)
  WHERE entity.kind = 'PERSON'
  UNWIND part.quality AS quality
  RETURN 'PARTY_TO ' + toLower(quality) AS role, '' AS kind, entity, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND case.seen[rank]] AS seen
}
CALL (entity) {
  MATCH (entity)-[bears:HAS_NAME]->(name)
  WHERE NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  RETURN collect(bears.seen) AS named
}
WITH place, role, kind, entity, [rank IN range(0, size(seen) - 1) | seen[rank] AND any(one IN named WHERE one[rank])] AS seen
WHERE seen[$readers]
RETURN DISTINCT place, role, kind, entity.id AS id, seen
