// does: how many acts some entities have a part in
UNWIND $asked AS asked
MATCH (entity:Entity {id: asked.id})
WHERE entity.seen[$readers]
CALL (asked, entity) {
  MATCH (entity)<-[part]-(act:Act)
  WHERE (asked.roles IS NULL OR type(part) IN asked.roles)
    AND (asked.kinds IS NULL OR act.kind IN asked.kinds)
    AND part.seen[$readers] AND part.support[$readers] >= asked.minOrigins
    AND (asked.asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers]
      OR act.firstDay[$readers] <= asked.asOf)
  RETURN count(DISTINCT act) AS count, [coalesce(min(part.seen[0]), true)] AS seen
}
RETURN asked.number AS number, count, seen
