// does: in which cases there are acts of some kinds
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (act:Act {kind: kind})
  WHERE act.support[$readers] >= $minOrigins
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN act
  LIMIT $acts
}
WITH act,
  [(act)-[tie:IN_CASE]->(case:Case) WHERE tie.support[$readers] > 0 AND case.seen[$readers]
    | case {.id, .kind, .seen, name: case.shown[$readers]}] AS stated
RETURN act.kind AS kind, act {.id, .statements, .details} AS act,
  CASE WHEN stated = [] THEN
    [(act)-[suffered:SUFFERED_BY]->(sufferer:Entity)-[tie:PARTY_TO]->(case:Case)
      WHERE sufferer.seen[$readers] AND suffered.support[$readers] > 0 AND tie.support[$readers] > 0 AND case.seen[$readers]
      | case {.id, .kind, .seen, name: case.shown[$readers]}][..20]
    ELSE stated END AS cases
ORDER BY kind, act.id
