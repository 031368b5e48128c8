// does: how many acts some entities have a part in
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
  RETURN count(DISTINCT act) AS count
}
RETURN asked.number AS number, count
