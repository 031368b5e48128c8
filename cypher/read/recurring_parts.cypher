// does: in which acts of which cases some people, bodies and places stand in some roles
UNWIND $who AS id
MATCH (who:Entity {id: id})
CALL (who) {
  MATCH (who)<-[part]-(act:Act)
  WHERE type(part) IN $roles AND part.support[$clearance] >= $minOrigins
    AND ($kinds IS NULL OR act.kind IN $kinds)
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
  RETURN part, act
  ORDER BY act.id, part.id
  LIMIT $acts
}
WITH who, part, act,
  [(act)-[tie:IN_CASE]->(case:Case) WHERE tie.support[$clearance] > 0 AND case.clearance <= $clearance
    | case {.id, .kind, name: case.shown[$clearance]}] AS stated
RETURN who {.id, .kind, .type, name: who.shown[$clearance]} AS who,
  part {.id, .statements} AS part, act {.id, .statements} AS act,
  // The case of the act, or else those that whoever suffered it is a party to.
  CASE WHEN stated = [] THEN
    [(act)-[suffered:SUFFERED_BY]->(sufferer:Entity)-[tie:PARTY_TO]->(case:Case)
      WHERE sufferer.clearance <= $clearance AND suffered.support[$clearance] > 0 AND tie.support[$clearance] > 0 AND case.clearance <= $clearance
      | case {.id, .kind, name: case.shown[$clearance]}][..20]
    ELSE stated END AS cases
