// does: the relations between pairs of entities, the best supported first
UNWIND $pairs AS pair
MATCH (near:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
CALL (near, other) {
  MATCH (near)-[tie]-(other)
  WHERE near.seen[$readers]
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.seen[$readers] AND other.seen[$readers]
    AND tie.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  WITH tie
  ORDER BY tie.support[$readers] DESC, tie.id
  LIMIT $limit
  RETURN tie, 0 AS looked
}
RETURN tie.id AS id, type(tie) AS relation, (startNode(tie) = near) <> coalesce(tie.turned[$readers], false) AS out, near {.id, .kind, .type, .seen, name: near.shown[$readers]} AS near, other {.id, .kind, .type, .seen, name: other.shown[$readers]} AS other,
  tie.statements AS statements, tie.support[$readers] AS support, tie.denied[$readers] AS denied, tie.seen AS seen, looked,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN tie.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN tie.aside, false)] END AS counted
ORDER BY support DESC, id
