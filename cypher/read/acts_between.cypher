// does: the acts in which both of a pair of entities have a part, the best supported first; of very many only some are looked at
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.one})
MATCH (two:Entity {id: pair.other})
WHERE $acts IS NULL OR size($acts) > 0
// Of whom there is no more than is looked at, all is; otherwise that decides of which as much may be read.
WITH one, two, COUNT { (one)--() } AS ofOne, COUNT { (two)--() } AS ofOther
WITH one, two, CASE WHEN ofOne <= $most OR ofOther <= $most THEN ofOne <= ofOther
  ELSE COUNT { MATCH (one)-[any]-() WHERE any.seen[$readers] RETURN any LIMIT $most + 1 } <= $most END AS isLess
WITH CASE WHEN isLess THEN one ELSE two END AS near, CASE WHEN isLess THEN two ELSE one END AS other
CALL (near, other) {
  MATCH (near)<-[mine]-(act:Act)
  WHERE mine.seen[$readers]
  WITH other, mine, act
  LIMIT $most + 1
  MATCH (act)-[theirs]->(other)
  WHERE theirs.seen[$readers] AND other.seen[$readers]
    AND theirs.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
    AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($acts IS NULL OR act.kind IN $acts)
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  WITH mine, act, theirs
  ORDER BY act.support[$readers] DESC, act.id,
    CASE WHEN near.id < other.id THEN mine.id ELSE theirs.id END, CASE WHEN near.id < other.id THEN theirs.id ELSE mine.id END
  LIMIT $limit
  RETURN mine, act, theirs, 0 AS looked
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
ORDER BY support DESC, act.id, CASE WHEN near.id < other.id THEN mine ELSE theirs END, CASE WHEN near.id < other.id THEN theirs ELSE mine END
