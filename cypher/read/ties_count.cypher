// does: how many relations some entities have
UNWIND $asked AS asked
MATCH (near:Entity {id: asked.id})
WHERE near.seen[$readers]
CALL (asked, near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE (asked.relations IS NULL OR type(tie) IN asked.relations)
    AND (asked.direction = 'EITHER' OR (asked.direction = 'OUT') = ((startNode(tie) = near) <> coalesce(tie.turned[$readers], false)))
    AND tie.seen[$readers] AND other.seen[$readers]
    AND tie.support[$readers] >= asked.minOrigins
    AND (asked.asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= asked.asOf AND tie.lastDay[$readers] >= asked.asOf))
  RETURN count(tie) AS count, [coalesce(min(tie.seen[0]), true)] AS seen
}
RETURN asked.number AS number, count, seen
