// does: pages of the acts in which some entities have a part, the earliest first
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
  WITH DISTINCT act, act.firstDay[$readers] AS key1, act.lastDay[$readers] AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND act.id > asked.afterId)))
  WITH act, key1, key2
  ORDER BY key1, key2, act.id
  LIMIT $limit
  RETURN act, key1, key2
}
RETURN asked.number AS number, act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$readers] AS support, act.denied[$readers] AS denied,
  act.seen AS seen, key1, key2
ORDER BY number, key1, key2, id
