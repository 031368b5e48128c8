// does: the parts of some people in acts and in cases
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.kind = 'PERSON'
CALL (entity) {
  MATCH (entity)<-[part]-(act)
  WHERE 'Act' IN labels(act) AND part.seen[$readers] AND act.seen[$readers]
  OPTIONAL MATCH (act)-[in:IN_CASE]->(case)
  WHERE case.kind = 'CASE' AND in.seen[$readers] AND case.seen[$readers]
  RETURN type(part) AS role, act.kind AS kind, act.id AS act, case, [rank IN range(0, size(part.seen) - 1) | part.seen[rank] AND act.seen[rank]] AS known,
    [rank IN range(0, size(part.seen) - 1) | part.seen[rank] AND act.seen[rank] AND in.seen[rank] AND case.seen[rank]] AS inKnown
  UNION ALL
  MATCH (entity)-[part:PARTY_TO]->(case)
  WHERE case.kind = 'CASE' AND part.seen[$readers] AND case.seen[$readers]
  UNWIND part.quality AS quality
  RETURN 'PARTY_TO ' + toLower(quality) AS role, '' AS kind, '' AS act, case, part.seen AS known,
    [rank IN range(0, size(part.seen) - 1) | part.seen[rank] AND case.seen[rank]] AS inKnown
}
RETURN id, role, kind, act, coalesce(case.id, '') AS inCase, coalesce(case.shown[$readers], '') AS caseName,
  [rank IN range(0, size(known) - 1) | entity.seen[rank] AND known[rank]] AS seen,
  [rank IN range(0, size(inKnown) - 1) | entity.seen[rank] AND inKnown[rank]] AS caseSeen
