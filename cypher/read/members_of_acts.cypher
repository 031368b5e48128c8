// does: who has a part in some acts, and how well that is supported
UNWIND $ids AS id
MATCH (act:Act {id: id})
CALL (act) {
  MATCH (act)-[theirs]->(other:Entity)
  WHERE theirs.seen[$readers] AND other.seen[$readers] AND NOT other.id IN $avoid
    AND theirs.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
  RETURN other.id AS other, type(theirs) AS role, theirs.support[$readers] AS weight,
    CASE WHEN $stances IS NULL THEN [] ELSE
      [said IN theirs.statements WHERE NOT coalesce((toString($readers) + ':' + said) IN theirs.aside, false)] END AS ours
  LIMIT $limit
}
RETURN act.id AS act, collect(other) AS others, collect(role) AS roles, collect(weight) AS weights, collect(ours) AS ours
