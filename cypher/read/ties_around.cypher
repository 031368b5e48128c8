// does: what lies one relation away from some entities, the best supported first; of very many only some are looked at
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WHERE near.clearance <= $clearance AND ($relations IS NULL OR size($relations) > 0)
CALL (near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE other <> near
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.clearance <= $clearance AND other.clearance <= $clearance
    AND tie.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  WITH tie, other
  LIMIT $most
  WITH collect([tie, other]) AS found
  UNWIND found AS one
  WITH found, one[0] AS tie, one[1] AS other
  ORDER BY tie.support[$clearance] DESC, tie.id
  LIMIT $limit
  RETURN tie, other, size(found) AS looked
}
RETURN tie.id AS id, type(tie) AS relation, startNode(tie) = near AS out, near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  tie.statements AS statements, tie.support[$clearance] AS support, tie.denied[$clearance] AS denied, looked,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN tie.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN tie.aside, false)] END AS counted
ORDER BY support DESC, id
