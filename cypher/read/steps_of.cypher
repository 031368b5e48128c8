// does: whom each of some entities is tied to, how well that is supported and how late it was; of those with too many ties only that they have
UNWIND $ids AS id
MATCH (near:Entity {id: id})
WITH near, COUNT { (near)--() } AS degree
WITH near, degree, COUNT {
  MATCH (near)-[any]-()
  WHERE degree > $width AND any.seen[$readers]
  RETURN any
  LIMIT $enough
} > $width AS isHub
WITH near, isHub, CASE WHEN isHub THEN COUNT {
  MATCH (near)-[any]-()
  WHERE any.seen[$readers]
  RETURN any
  LIMIT $counted
} ELSE 0 END AS degree
OPTIONAL CALL (near, isHub) {
  WITH near, isHub
  WHERE NOT isHub AND ($relations IS NULL OR size($relations) > 0)
  MATCH (near)-[tie]-(other:Entity)
  WHERE other <> near AND ($into IS NULL OR other.id IN $into) AND NOT other.id IN $avoid
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.seen[$readers] AND other.seen[$readers]
    AND tie.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  RETURN other.id AS other, 'RELATION' AS through, '' AS role, tie.support[$readers] AS weight,
    coalesce(tie.lastDay[$readers], $never) AS day,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN tie.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN tie.aside, false)] END AS ours, [] AS theirs
UNION ALL
  WITH near, isHub
  WHERE NOT isHub AND ($acts IS NULL OR size($acts) > 0)
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.seen[$readers] AND one.seen[$readers] RETURN seen LIMIT $crowd + 1 } END <= $crowd
    AND mine.seen[$readers] AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  MATCH (act)-[theirs]->(other:Entity)
  WHERE other <> near AND ($into IS NULL OR other.id IN $into) AND NOT other.id IN $avoid
    AND theirs.seen[$readers] AND other.seen[$readers]
    AND theirs.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
    AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
  RETURN other.id AS other, CASE WHEN type(mine) = type(theirs) THEN 'LIKE_PARTS' ELSE 'PARTS' END AS through, '' AS role,
    CASE WHEN mine.support[$readers] < theirs.support[$readers]
      THEN mine.support[$readers] ELSE theirs.support[$readers] END AS weight,
    coalesce(act.lastDay[$readers], $never) AS day,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS ours,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN theirs.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN theirs.aside, false)] END AS theirs
UNION ALL
  WITH near, isHub
  WHERE NOT isHub AND ($acts IS NULL OR size($acts) > 0)
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.seen[$readers] AND one.seen[$readers] RETURN seen LIMIT $crowd + 1 } END > $crowd
    AND mine.seen[$readers] AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
  RETURN act.id AS other, 'CROWD' AS through, type(mine) AS role, mine.support[$readers] AS weight,
    coalesce(act.lastDay[$readers], $never) AS day,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS ours, [] AS theirs
}
RETURN near.id AS near, isHub, degree, collect(other) AS others, collect(through) AS through, collect(role) AS roles,
  collect(weight) AS weights, collect(day) AS days, collect(ours) AS ours, collect(theirs) AS theirs
