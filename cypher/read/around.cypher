// does: who stands around somebody by some relations, also through the groups that they belong to
MATCH (centre:Entity {id: $centre})
WHERE centre.seen[$readers]
CALL (centre) {
  RETURN centre AS near, null AS belongs
  UNION ALL
  MATCH (centre)-[belongs:MEMBER_OF]->(near:Group)
  WHERE belongs.support[$readers] >= $minOrigins AND near.seen[$readers]
  RETURN near, belongs
  ORDER BY near.id
  LIMIT $groups
}
CALL (centre, near) {
  MATCH (near)-[tie]-(other:Person|Group)
  WHERE type(tie) IN $relations AND (near = centre OR type(tie) <> 'MEMBER_OF')
    AND other <> centre AND other.seen[$readers] AND tie.support[$readers] >= $minOrigins
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  RETURN tie, other
  ORDER BY tie.support[$readers] DESC, tie.id
  LIMIT $limit
}
RETURN near {.id, .kind, .type, .seen, name: near.shown[$readers]} AS near,
  belongs {.id, .statements} AS belongs,
  other {.id, .kind, .type, .seen, name: other.shown[$readers]} AS other,
  type(tie) AS relation, (startNode(tie) = near) <> coalesce(tie.turned[$readers], false) AS out, tie {.id, .statements} AS tie
ORDER BY near.id, tie.id
