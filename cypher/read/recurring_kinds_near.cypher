// does: of which kinds the acts are in which any of some people, bodies or cases has a part
UNWIND $involving AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(near:Entity)
WHERE near.seen[$readers]
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE mine.support[$readers] >= $minOrigins AND act.kind IN $kinds
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN DISTINCT act
  ORDER BY act.id
  LIMIT $acts
}
RETURN DISTINCT act.kind AS kind
ORDER BY kind
