// does: who belongs to some groups
UNWIND $groups AS id
MATCH (group:Group {id: id})
CALL (group) {
  MATCH (group)<-[tie:MEMBER_OF]-(member:Person|Group)
  WHERE tie.support[$readers] >= $minOrigins AND member.seen[$readers] AND member.id <> $centre
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  RETURN tie, member
  ORDER BY tie.support[$readers] DESC, tie.id
  LIMIT $limit
}
RETURN group.id AS group, tie {.id, .statements} AS tie,
  member {.id, .kind, .type, .seen, name: member.shown[$readers]} AS member
ORDER BY group, tie.id
