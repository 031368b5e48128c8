// does: of each kind some ties of one that has very many, with how well they are supported and how late they were
MATCH (near:Entity {id: $id})
OPTIONAL CALL (near) {
  MATCH (near)-[any]-()
  WHERE any.clearance <= $clearance
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
      AND other.clearance <= $clearance
      AND tie.support[$clearance] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN tie.stances))
      AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
        OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
    RETURN other.id AS reached, 'RELATION' AS through, '' AS role, tie.support[$clearance] AS weight,
      coalesce(tie.lastDay[$clearance], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN tie.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN tie.aside, false)] END AS ours, [] AS theirs
  UNION ALL
    WITH near, mine, other AS act
    WHERE act:Act AND ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.clearance <= $clearance AND one.clearance <= $clearance RETURN seen LIMIT $crowd + 1 } END <= $crowd
      AND mine.support[$clearance] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN mine.stances))
      AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
    MATCH (act)-[theirs]->(third:Entity)
    WHERE third <> near AND NOT third.id IN $avoid
      AND theirs.clearance <= $clearance AND third.clearance <= $clearance
      AND theirs.support[$clearance] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN theirs.stances))
      AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
    RETURN third.id AS reached, CASE WHEN type(mine) = type(theirs) THEN 'LIKE_PARTS' ELSE 'PARTS' END AS through,
      '' AS role,
      CASE WHEN mine.support[$clearance] < theirs.support[$clearance]
        THEN mine.support[$clearance] ELSE theirs.support[$clearance] END AS weight,
      coalesce(act.lastDay[$clearance], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN mine.aside, false)] END AS ours,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN theirs.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN theirs.aside, false)] END AS theirs
  UNION ALL
    WITH mine, other AS act
    WHERE act:Act AND ($acts IS NULL OR act.kind IN $acts) AND NOT act.id IN $avoid AND CASE WHEN COUNT { (act)-->() } <= $crowd THEN 0 ELSE COUNT { MATCH (act)-[seen]->(one) WHERE seen.clearance <= $clearance AND one.clearance <= $clearance RETURN seen LIMIT $crowd + 1 } END > $crowd
      AND mine.support[$clearance] >= $least
      AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN mine.stances))
      AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
    RETURN act.id AS reached, 'CROWD' AS through, type(mine) AS role, mine.support[$clearance] AS weight,
      coalesce(act.lastDay[$clearance], $never) AS day,
      CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN mine.statements WHERE NOT coalesce((toString($clearance) + ':' + said) IN mine.aside, false)] END AS ours, [] AS theirs
  }
  RETURN isCut, reached, through, role, weight, day, ours, theirs
}
RETURN near.id AS near, false AS isHub, sum(CASE WHEN isCut THEN 1 ELSE 0 END) > 0 AS isCut, collect(reached) AS others,
  collect(through) AS through, collect(role) AS roles, collect(weight) AS weights, collect(day) AS days,
  collect(ours) AS ours, collect(theirs) AS theirs
