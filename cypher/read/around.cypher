// does: who stands around somebody by some relations, also through the groups that they belong to
MATCH (centre:Entity {id: $centre})
WHERE centre.clearance <= $clearance
CALL (centre) {
  RETURN centre AS near, null AS belongs
  UNION ALL
  MATCH (centre)-[belongs:MEMBER_OF]->(near:Group)
  WHERE belongs.support[$clearance] >= $minOrigins AND near.clearance <= $clearance
  RETURN near, belongs
  ORDER BY near.id
  LIMIT $groups
}
CALL (centre, near) {
  MATCH (near)-[tie]-(other:Person|Group)
  WHERE type(tie) IN $relations AND (near = centre OR type(tie) <> 'MEMBER_OF')
    AND other <> centre AND other.clearance <= $clearance AND tie.support[$clearance] >= $minOrigins
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  RETURN tie, other
  ORDER BY tie.support[$clearance] DESC, tie.id
  LIMIT $limit
}
RETURN near {.id, .kind, .type, name: near.shown[$clearance]} AS near,
  belongs {.id, .statements} AS belongs,
  other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  type(tie) AS relation, startNode(tie) = near AS out, tie {.id, .statements} AS tie
ORDER BY near.id, tie.id
