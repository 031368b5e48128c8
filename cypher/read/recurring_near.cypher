// does: who stands in some roles of the acts in which any of some people, bodies or cases has a part
UNWIND $involving AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(near:Entity)
WHERE near.seen[$readers]
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE mine.support[$readers] >= $minOrigins AND ($kinds IS NULL OR act.kind IN $kinds)
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN DISTINCT act
  ORDER BY act.id
  LIMIT $acts
}
MATCH (act)-[part:DONE_BY|ORDERED_BY|ADDRESSED_TO|DECIDED_BY|AT|TAKEN_TO]->(who:Entity)
WHERE part.support[$readers] >= $minOrigins AND type(part) IN $roles AND who.seen[$readers]
WITH who, count(DISTINCT act) AS acts
ORDER BY acts DESC, who.id
LIMIT $limit
RETURN who.id AS id
