// does: how well ties between two that both have very many are supported and how late they were
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
// Of whom there is no more than is looked at, all is; otherwise that decides of which as much may be read.
WITH one, other, COUNT { (one)--() } AS ofOne, COUNT { (other)--() } AS ofOther
WITH one, other, CASE WHEN ofOne <= $limit OR ofOther <= $limit THEN ofOne <= ofOther
  ELSE COUNT { MATCH (one)-[any]-() WHERE any.seen[$readers] RETURN any LIMIT $limit + 1 } <= $limit END AS isLess
WITH one, other, CASE WHEN isLess THEN one ELSE other END AS small, CASE WHEN isLess THEN other ELSE one END AS large
OPTIONAL CALL (small, large) {
  MATCH (small)-[tie]-(large)
  WHERE ($relations IS NULL OR type(tie) IN $relations)
    AND tie.seen[$readers]
    AND tie.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  RETURN 'RELATION' AS through, '' AS role, tie.support[$readers] AS weight, coalesce(tie.lastDay[$readers], $never) AS day,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN tie.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN tie.aside, false)] END AS ours, [] AS theirs, null AS looked
UNION ALL
  MATCH (small)<-[mine]-(act:Act)
  WHERE mine.seen[$readers]
  WITH large, mine, act
  LIMIT $limit + 1
  OPTIONAL MATCH (act)-[theirs]->(large)
  WHERE theirs.seen[$readers] AND theirs.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
    AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  RETURN CASE WHEN theirs IS NULL THEN null WHEN type(mine) = type(theirs) THEN 'LIKE_PARTS' ELSE 'PARTS' END AS through,
    CASE WHEN theirs IS NULL THEN null ELSE '' END AS role,
    CASE WHEN mine.support[$readers] < theirs.support[$readers]
      THEN mine.support[$readers] ELSE theirs.support[$readers] END AS weight,
    CASE WHEN theirs IS NULL THEN null ELSE coalesce(act.lastDay[$readers], $never) END AS day,
    CASE WHEN theirs IS NULL THEN null WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS ours,
    CASE WHEN theirs IS NULL THEN null WHEN $stances IS NULL THEN [] ELSE
      [said IN theirs.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN theirs.aside, false)] END AS theirs, 1 AS looked
}
RETURN one.id AS one, other.id AS other, count(looked) > $limit AS isCut, collect(through) AS through, collect(role) AS roles,
  collect(weight) AS weights, collect(day) AS days, collect(ours) AS ours, collect(theirs) AS theirs
