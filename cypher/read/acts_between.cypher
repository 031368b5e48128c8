// does: the acts in which both of a pair of entities have a part, the best supported first; of very many only some are looked at
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.one})
MATCH (two:Entity {id: pair.other})
WHERE $acts IS NULL OR size($acts) > 0
WITH one, two, COUNT { (one)--() } <= COUNT { (two)--() } AS isLess
WITH CASE WHEN isLess THEN one ELSE two END AS near, CASE WHEN isLess THEN two ELSE one END AS other
CALL (near, other) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE mine.clearance <= $clearance
  WITH other, mine, act
  LIMIT $most + 1
  MATCH (act)-[theirs]->(other)
  WHERE theirs.clearance <= $clearance AND other.clearance <= $clearance
    AND theirs.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN theirs.stances))
    AND mine.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN mine.stances))
    AND ($acts IS NULL OR act.kind IN $acts)
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  WITH mine, act, theirs
  ORDER BY act.support[$clearance] DESC, act.id,
    CASE WHEN near.id < other.id THEN mine.id ELSE theirs.id END, CASE WHEN near.id < other.id THEN theirs.id ELSE mine.id END
  LIMIT $limit
  RETURN mine, act, theirs, 0 AS looked
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
ORDER BY support DESC, act.id, CASE WHEN near.id < other.id THEN mine ELSE theirs END, CASE WHEN near.id < other.id THEN theirs ELSE mine END
