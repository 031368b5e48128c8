// does: how many relations some entities have
UNWIND $asked AS asked
MATCH (near:Entity {id: asked.id})
WHERE near.clearance <= $clearance
CALL (asked, near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE (asked.relations IS NULL OR type(tie) IN asked.relations)
    AND (asked.direction = 'EITHER' OR (asked.direction = 'OUT') = (startNode(tie) = near))
    AND tie.clearance <= $clearance AND other.clearance <= $clearance
    AND tie.support[$clearance] >= asked.minOrigins
    AND (asked.asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= asked.asOf AND tie.lastDay[$clearance] >= asked.asOf))
  RETURN count(tie) AS count
}
RETURN asked.number AS number, count
