// does: what lies one relation away from some entities, the best supported first
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WHERE near.clearance <= $clearance
CALL (near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE ($relations IS NULL OR type(tie) IN $relations)
    AND tie.clearance <= $clearance AND other.clearance <= $clearance
    AND tie.support[$clearance] >= $minOrigins
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  RETURN tie, other
  ORDER BY tie.support[$clearance] DESC, tie.id
  LIMIT $limit
}
RETURN tie.id AS id, type(tie) AS relation, startNode(tie) = near AS out, near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  tie.statements AS statements, tie.support[$clearance] AS support, tie.denied[$clearance] AS denied
ORDER BY support DESC, id
