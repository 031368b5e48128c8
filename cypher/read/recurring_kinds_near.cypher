// does: of which kinds the acts are in which any of some people, bodies or cases has a part
UNWIND $involving AS id
MATCH (:Mention {id: id})-[:STANDS_FOR]->(near:Entity)
WHERE near.clearance <= $clearance
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE mine.support[$clearance] >= $minOrigins AND act.kind IN $kinds
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
  RETURN DISTINCT act
  ORDER BY act.id
  LIMIT $acts
}
RETURN DISTINCT act.kind AS kind
ORDER BY kind
