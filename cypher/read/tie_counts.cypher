// does: how many ties of each kind some entities have, counting no more than so many of one of them
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(near:Entity)
WHERE near.seen[$readers]
CALL (near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE other <> near
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.seen[$readers] AND other.seen[$readers]
    AND tie.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
      OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  RETURN 'RELATION' AS sort, type(tie) AS kind, (startNode(tie) = near) <> coalesce(tie.turned[$readers], false) AS out, tie.id AS tied, tie.seen[0] AS open
  LIMIT $most
UNION ALL
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts)
    AND mine.seen[$readers] AND mine.support[$readers] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
    AND EXISTS {
      MATCH (act)-[theirs]->(other:Entity)
      WHERE other <> near
        AND theirs.seen[$readers] AND other.seen[$readers]
        AND theirs.support[$readers] >= $least
        AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($readers) + ':' + stance) IN theirs.stances))
        AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
    }
  RETURN 'ACT' AS sort, act.kind AS kind, true AS out, act.id AS tied, mine.seen[0] AS open
  LIMIT $most
}
WITH near, sort, collect([kind, out, tied, open]) AS found
UNWIND found AS one
RETURN sort, one[0] AS kind, one[1] AS out, count(DISTINCT one[2]) AS count,
  sum(CASE WHEN size(found) >= $most THEN 1 ELSE 0 END) > 0 AS isMore, [min(one[3])] AS seen
ORDER BY sort DESC, kind, out
