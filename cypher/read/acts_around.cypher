// does: what lies one act away from some entities, the best supported first; of very many only some are looked at
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WHERE near.seen[$readers] AND ($acts IS NULL OR size($acts) > 0)
CALL (near) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts)
    AND mine.seen[$readers] AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  MATCH (act)-[theirs]->(other:Entity)
  WHERE other <> near
    AND theirs.seen[$readers] AND other.seen[$readers]
    AND theirs.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  WITH mine, act, theirs, other
  LIMIT $most
  WITH collect([mine, act, theirs, other]) AS found
  UNWIND found AS one
  WITH found, one[0] AS mine, one[1] AS act, one[2] AS theirs, one[3] AS other
  ORDER BY act.support[$readers] DESC, act.id, mine.id, theirs.id
  LIMIT $limit
  RETURN mine, act, theirs, other, size(found) AS looked
}
RETURN type(mine) AS mine, type(theirs) AS theirs, near {.id, .kind, .type, .seen, name: near.shown[$readers]} AS near, other {.id, .kind, .type, .seen, name: other.shown[$readers]} AS other,
  act {.id, .seen, .kind, .category, .severity, .statements, support: act.support[$readers],
    denied: act.denied[$readers]} AS act,
  CASE WHEN $readers = 2 THEN mine.statements ELSE [said IN mine.statements WHERE EXISTS {
    MATCH (statement:Statement {id: said}) WHERE statement.seen[$readers] }] END AS ours,
  CASE WHEN $readers = 2 THEN theirs.statements ELSE [said IN theirs.statements WHERE EXISTS {
    MATCH (statement:Statement {id: said}) WHERE statement.seen[$readers] }] END AS others,
  CASE WHEN mine.support[$readers] < theirs.support[$readers]
    THEN mine.support[$readers] ELSE theirs.support[$readers] END AS support,
  mine.denied[$readers] + theirs.denied[$readers] AS denied, [mine.seen[0] AND theirs.seen[0]] AS seen, looked,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS counted,
  CASE WHEN $stances IS NULL THEN [] ELSE
    [said IN theirs.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN theirs.aside, false)] END AS othersCounted
ORDER BY support DESC, act.id, mine, theirs
