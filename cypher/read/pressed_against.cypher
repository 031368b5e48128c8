// does: who was pressed to testify or confess against some, and by which acts; the best supported acts first
UNWIND $targets AS id
MATCH (target:Entity {id: id})
WHERE target.seen[$readers]
CALL (target) {
  MATCH (target)<-[against:AGAINST]-(act:Act)-[part:TO_PRESS|SUFFERED_BY|DONE_BY]->(pressed:Person|Group)
  WHERE pressed <> target AND pressed.seen[$readers]
    AND against.support[$readers] > 0 AND part.support[$readers] > 0
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    AND (type(part) = 'TO_PRESS'
      OR type(part) = 'SUFFERED_BY' AND act.category = 'TESTIMONY'
      OR type(part) = 'DONE_BY' AND act.kind STARTS WITH 'REFUSAL_TO_')
  RETURN against, act, part, pressed
  ORDER BY act.support[$readers] DESC, act.id, part.id
  LIMIT $limit
}
WITH target, against, act, part, pressed
ORDER BY act.support[$readers] DESC, act.id, part.id, target.id
LIMIT $limit
WITH *,
  [(act)-[tie:IN_CASE]->(case:Case) WHERE tie.support[$readers] > 0 AND case.seen[$readers]
    | case {.id, .kind, .seen, name: case.shown[$readers]}] AS stated
RETURN target {.id, .kind, .type, .seen, name: target.shown[$readers]} AS target,
  pressed {.id, .kind, .type, .seen, name: pressed.shown[$readers]} AS pressed,
  act {.id, .seen, .kind, .category, .severity, .statements, support: act.support[$readers],
    denied: act.denied[$readers]} AS act,
  part {.id, .seen, .statements} AS part, against {.id, .seen, .statements} AS against,
  // The case of the act, or else those that the pressed person is a party to.
  CASE WHEN stated = [] THEN
    [(pressed)-[tie:PARTY_TO]->(case:Case) WHERE tie.support[$readers] > 0 AND case.seen[$readers]
      | case {.id, .kind, .seen, name: case.shown[$readers]}][..50]
    ELSE stated END AS cases
