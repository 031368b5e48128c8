// does: the relations between pairs of entities, the best supported first
UNWIND $pairs AS pair
MATCH (near:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
CALL (near, other) {
  MATCH (near)-[tie]-(other)
  WHERE near.clearance <= $clearance
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.clearance <= $clearance AND other.clearance <= $clearance
    AND tie.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  WITH tie
  ORDER BY tie.support[$clearance] DESC, tie.id
  LIMIT $limit
  RETURN tie, 0 AS looked
}
RETURN tie.id AS id, type(tie) AS relation, startNode(tie) = near AS out, near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  tie.statements AS statements, tie.support[$clearance] AS support, tie.denied[$clearance] AS denied, looked,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN tie.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN tie.aside, false)] END AS counted
ORDER BY support DESC, id
