// does: what lies one act away from some entities, the best supported first
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WHERE near.clearance <= $clearance
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)-[theirs]->(other:Entity)
  WHERE other <> near AND ($relations IS NULL OR act.kind IN $relations)
    AND mine.clearance <= $clearance AND theirs.clearance <= $clearance AND other.clearance <= $clearance
    AND mine.support[$clearance] >= $minOrigins AND theirs.support[$clearance] >= $minOrigins
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
  RETURN mine, act, theirs, other
  ORDER BY act.support[$clearance] DESC, act.id, mine.id, theirs.id
  LIMIT $limit
}
RETURN type(mine) AS mine, type(theirs) AS theirs, near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  act {.id, .kind, .category, .severity, .statements, support: act.support[$clearance],
    denied: act.denied[$clearance]} AS act,
  mine.statements AS ours, theirs.statements AS others,
  CASE WHEN mine.support[$clearance] < theirs.support[$clearance]
    THEN mine.support[$clearance] ELSE theirs.support[$clearance] END AS support,
  mine.denied[$clearance] + theirs.denied[$clearance] AS denied
ORDER BY support DESC, act.id, mine, theirs
