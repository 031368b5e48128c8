// does: what lies one act away from some entities, the best supported first; of very many only some are looked at
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WHERE near.clearance <= $clearance AND ($acts IS NULL OR size($acts) > 0)
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts)
    AND mine.clearance <= $clearance AND mine.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
  MATCH (act)-[theirs]->(other:Entity)
  WHERE other <> near
    AND theirs.clearance <= $clearance AND other.clearance <= $clearance
    AND theirs.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN theirs.stances))
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  WITH mine, act, theirs, other
  LIMIT $most
  WITH collect([mine, act, theirs, other]) AS found
  UNWIND found AS one
  WITH found, one[0] AS mine, one[1] AS act, one[2] AS theirs, one[3] AS other
  ORDER BY act.support[$clearance] DESC, act.id, mine.id, theirs.id
  LIMIT $limit
  RETURN mine, act, theirs, other, size(found) AS looked
}
RETURN type(mine) AS mine, type(theirs) AS theirs, near {.id, .kind, .type, name: near.shown[$clearance]} AS near, other {.id, .kind, .type, name: other.shown[$clearance]} AS other,
  act {.id, .kind, .category, .severity, .statements, support: act.support[$clearance],
    denied: act.denied[$clearance]} AS act,
  CASE WHEN $clearance = 2 THEN mine.statements ELSE [said IN mine.statements WHERE EXISTS {
    MATCH (statement:Statement {id: said}) WHERE statement.clearance <= $clearance }] END AS ours,
  CASE WHEN $clearance = 2 THEN theirs.statements ELSE [said IN theirs.statements WHERE EXISTS {
    MATCH (statement:Statement {id: said}) WHERE statement.clearance <= $clearance }] END AS others,
  CASE WHEN mine.support[$clearance] < theirs.support[$clearance]
    THEN mine.support[$clearance] ELSE theirs.support[$clearance] END AS support,
  mine.denied[$clearance] + theirs.denied[$clearance] AS denied, looked,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN mine.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN mine.aside, false)] END AS counted,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN theirs.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN theirs.aside, false)] END AS othersCounted
ORDER BY support DESC, act.id, mine, theirs
