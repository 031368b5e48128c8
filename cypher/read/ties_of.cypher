// does: pages of the relations of some entities, the best supported first
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
  WITH near, tie, other, -tie.support[$readers] AS key1, toLower(other.shown[$readers]) AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND tie.id > asked.afterId)))
  WITH near, tie, other, key1, key2
  ORDER BY key1, key2, tie.id
  LIMIT $limit
  RETURN tie, other, key1, key2
}
RETURN asked.number AS number, tie.id AS id, type(tie) AS relation, (startNode(tie) = near) <> coalesce(tie.turned[$readers], false) AS out,
  near {.id, .kind, .type, .seen, name: near.shown[$readers]} AS near, other {.id, .kind, .type, .seen, name: other.shown[$readers]} AS other,
  tie.statements AS statements, tie.support[$readers] AS support, tie.denied[$readers] AS denied,
  tie.seen AS seen, key1, key2
ORDER BY number, key1, key2, id
