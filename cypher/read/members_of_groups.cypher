// does: who belongs to some groups
UNWIND $groups AS id
MATCH (group:Group {id: id})
CALL (group) {
  MATCH (group)<-[tie:MEMBER_OF]-(member:Person|Group)
  WHERE tie.support[$clearance] >= $minOrigins AND member.clearance <= $clearance AND member.id <> $centre
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  RETURN tie, member
  ORDER BY tie.support[$clearance] DESC, tie.id
  LIMIT $limit
}
RETURN group.id AS group, tie {.id, .statements} AS tie,
  member {.id, .kind, .type, name: member.shown[$clearance]} AS member
ORDER BY group, tie.id
