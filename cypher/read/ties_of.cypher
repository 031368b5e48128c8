// does: pages of the relations of some entities, the best supported first
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
  WITH near, tie, other, -tie.support[$clearance] AS key1, toLower(other.shown[$clearance]) AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND tie.id > asked.afterId)))
  WITH near, tie, other, key1, key2
  ORDER BY key1, key2, tie.id
  LIMIT $limit
  RETURN tie, other, key1, key2
}
RETURN asked.number AS number, tie.id AS id, type(tie) AS relation, startNode(tie) = near AS out,
  near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  tie.statements AS statements, tie.support[$clearance] AS support, tie.denied[$clearance] AS denied,
  tie.clearance AS clearance, key1, key2
ORDER BY number, key1, key2, id
