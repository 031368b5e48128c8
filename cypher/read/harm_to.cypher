// does: which harm some people suffered, whether it was aimed at somebody else, and which of their acts it came after
UNWIND $people AS id
MATCH (person:Entity {id: id})
CALL (person) {
  MATCH (person)<-[part:SUFFERED_BY]-(act:Act)
  WHERE act.kind IN $harm AND part.support[$readers] >= $minOrigins
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN part, act
  ORDER BY act.firstDay[$readers], act.lastDay[$readers], act.id
  LIMIT $limit
}
RETURN person.id AS person, part {.id, .seen, .statements} AS part,
  act {.id, .seen, .kind, .category, .severity, .statements, support: act.support[$readers],
    denied: act.denied[$readers]} AS act,
  [(act)-[aim:TO_PRESS|IN_REPRISAL_AGAINST|AGAINST]->(centre:Entity)
    WHERE centre.id = $centre AND aim.support[$readers] >= $minOrigins
    | aim {.id, .seen, .statements, role: type(aim)}] AS aims,
  [(act)-[tie:FOLLOWED|BECAUSE_OF]->(earlier:Act)-[suffered:SUFFERED_BY]->(centre:Entity)
    WHERE centre.id = $centre AND tie.support[$readers] > 0 AND suffered.support[$readers] > 0
    | earlier.kind] AS stated
