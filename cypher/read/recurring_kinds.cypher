// does: in which cases there are acts of some kinds
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (act:Act {kind: kind})
  WHERE act.support[$clearance] >= $minOrigins
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
  RETURN act
  LIMIT $acts
}
WITH act,
  [(act)-[tie:IN_CASE]->(case:Case) WHERE tie.support[$clearance] > 0 AND case.clearance <= $clearance
    | case {.id, .kind, name: case.shown[$clearance]}] AS stated
RETURN act.kind AS kind, act {.id, .statements, .details} AS act,
  CASE WHEN stated = [] THEN
    [(act)-[suffered:SUFFERED_BY]->(sufferer:Entity)-[tie:PARTY_TO]->(case:Case)
      WHERE sufferer.clearance <= $clearance AND suffered.support[$clearance] > 0 AND tie.support[$clearance] > 0 AND case.clearance <= $clearance
      | case {.id, .kind, name: case.shown[$clearance]}][..20]
    ELSE stated END AS cases
ORDER BY kind, act.id
