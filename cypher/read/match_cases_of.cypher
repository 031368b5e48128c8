// does: the cases in which some people have a part
UNWIND $asked AS id
MATCH (entity:Entity {id: id})
WHERE entity.kind = 'PERSON' AND entity.seen[$readers]
CALL (entity) {
  MATCH (entity)<-[part]-(act)-[in:IN_CASE]->(case)
  WHERE case.kind = 'CASE'
  RETURN case, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND act.seen[rank] AND in.seen[rank] AND case.seen[rank]] AS seen
  UNION ALL
  MATCH (entity)-[part:PARTY_TO]->(case)
  WHERE case.kind = 'CASE'
  RETURN case, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND case.seen[rank]] AS seen
}
WITH DISTINCT id, case, seen
WHERE seen[$readers]
RETURN id, case.id AS place, seen
