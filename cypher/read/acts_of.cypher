// does: pages of the acts in which some entities have a part, the earliest first
UNWIND $asked AS asked
MATCH (entity:Entity {id: asked.id})
WHERE entity.clearance <= $clearance
CALL (asked, entity) {
  MATCH (entity)<-[part]-(act:Act)
  WHERE (asked.roles IS NULL OR type(part) IN asked.roles)
    AND (asked.kinds IS NULL OR act.kind IN asked.kinds)
    AND part.clearance <= $clearance AND part.support[$clearance] >= asked.minOrigins
    AND (asked.asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance]
      OR act.firstDay[$clearance] <= asked.asOf)
  WITH DISTINCT act, act.firstDay[$clearance] AS key1, act.lastDay[$clearance] AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND act.id > asked.afterId)))
  WITH act, key1, key2
  ORDER BY key1, key2, act.id
  LIMIT $limit
  RETURN act, key1, key2
}
RETURN asked.number AS number, act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$clearance] AS support, act.denied[$clearance] AS denied,
  act.clearance AS clearance, key1, key2
ORDER BY number, key1, key2, id
