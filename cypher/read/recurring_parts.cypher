// does: in which acts of which cases some people, bodies and places stand in some roles
UNWIND $who AS id
MATCH (who:Entity {id: id})
CALL (who) {
  MATCH (who)<-[part]-(act:Act)
  WHERE type(part) IN $roles AND part.support[$readers] >= $minOrigins
    AND ($kinds IS NULL OR act.kind IN $kinds)
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN part, act
  ORDER BY act.id, part.id
  LIMIT $acts
}
WITH who, part, act,
  [(act)-[tie:IN_CASE]->(case:Case) WHERE tie.support[$readers] > 0 AND case.seen[$readers]
    | case {.id, .kind, .seen, name: case.shown[$readers]}] AS stated
RETURN who {.id, .kind, .type, .seen, name: who.shown[$readers]} AS who,
  part {.id, .seen, .statements} AS part, act {.id, .seen, .statements} AS act,
  // The case of the act, or else those that whoever suffered it is a party to.
  CASE WHEN stated = [] THEN
    [(act)-[suffered:SUFFERED_BY]->(sufferer:Entity)-[tie:PARTY_TO]->(case:Case)
      WHERE sufferer.seen[$readers] AND suffered.support[$readers] > 0 AND tie.support[$readers] > 0 AND case.seen[$readers]
      | case {.id, .kind, .seen, name: case.shown[$readers]}][..20]
    ELSE stated END AS cases
