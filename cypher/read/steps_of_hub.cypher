// does: of each kind some ties of one that has very many, with how well they are supported and how late they were
MATCH (near:Entity {id: $id})
OPTIONAL CALL (near) {
  MATCH (near)-[any]-()
  WHERE any.seen[$readers]
  WITH near, any
  LIMIT $most
  WITH near, type(any) AS kind, startNode(any) = near AS out, collect(any) AS found
  WITH near, found[..$limit] AS some, size(found) > $limit AS isCut
  UNWIND some AS mine
  WITH isCut, mine, CASE WHEN startNode(mine) = near THEN endNode(mine) ELSE startNode(mine) END AS other, near
  CALL (near, mine, other) {
    WITH near, mine AS tie, other
    WHERE other:Entity AND other <> near AND NOT other.id IN $avoid
      AND ($relations IS NULL OR type(tie) IN $relations)
      AND other.seen[$readers]
      AND tie.support[$readers] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN tie.stances))
      AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
        OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
    RETURN other.id AS reached, 'RELATION' AS through, '' AS role, tie.support[$readers] AS weight,
      coalesce(tie.lastDay[$readers], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN tie.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN tie.aside, false)] END AS ours, [] AS theirs
  UNION ALL
    WITH near, mine, other AS act
    WHERE act:Act AND ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.seen[$readers] AND one.seen[$readers] RETURN seen LIMIT $crowd + 1 } END <= $crowd
      AND mine.support[$readers] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
      AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    MATCH (act)-[theirs]->(third:Entity)
    WHERE third <> near AND NOT third.id IN $avoid
      AND theirs.seen[$readers] AND third.seen[$readers]
      AND theirs.support[$readers] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
      AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
    RETURN third.id AS reached, CASE WHEN type(mine) = type(theirs) THEN 'LIKE_PARTS' ELSE 'PARTS' END AS through,
      '' AS role,
      CASE WHEN mine.support[$readers] < theirs.support[$readers]
        THEN mine.support[$readers] ELSE theirs.support[$readers] END AS weight,
      coalesce(act.lastDay[$readers], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS ours,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN theirs.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN theirs.aside, false)] END AS theirs
  UNION ALL
    WITH mine, other AS act
    WHERE act:Act AND ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.seen[$readers] AND one.seen[$readers] RETURN seen LIMIT $crowd + 1 } END > $crowd
      AND mine.support[$readers] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
      AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    RETURN act.id AS reached, 'CROWD' AS through, type(mine) AS role, mine.support[$readers] AS weight,
      coalesce(act.lastDay[$readers], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN mine.aside, false)] END AS ours, [] AS theirs
  }
  RETURN isCut, reached, through, role, weight, day, ours, theirs
}
RETURN near.id AS near, false AS isHub, sum(CASE WHEN isCut THEN 1 ELSE 0 END) > 0 AS isCut, collect(reached) AS others,
  collect(through) AS through, collect(role) AS roles, collect(weight) AS weights, collect(day) AS days,
  collect(ours) AS ours, collect(theirs) AS theirs
