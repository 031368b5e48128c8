// does: how many ties of each kind some entities have, counting no more than so many of one of them
UNWIND $ids AS id
MATCH (:Mention {id: id})-[:STANDS_FOR]->(near:Entity)
WHERE near.clearance <= $clearance
CALL (near) {
  MATCH (near)-[tie]-(other:Entity)
  WHERE other <> near
    AND ($relations IS NULL OR type(tie) IN $relations)
    AND tie.clearance <= $clearance AND other.clearance <= $clearance
    AND tie.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN tie.stances))
    AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
      OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  RETURN 'RELATION' AS sort, type(tie) AS kind, startNode(tie) = near AS out, tie.id AS tied
  LIMIT $most
UNION ALL
  MATCH (near)<-[mine]-(act:Act)
  WHERE ($acts IS NULL OR act.kind IN $acts)
    AND mine.clearance <= $clearance AND mine.support[$clearance] >= $least
    AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN mine.stances))
    AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
    AND EXISTS {
      MATCH (act)-[theirs]->(other:Entity)
      WHERE other <> near
        AND theirs.clearance <= $clearance AND other.clearance <= $clearance
        AND theirs.support[$clearance] >= $least
        AND ($stances IS NULL OR any(stance IN $stances WHERE (toString($clearance) + ':' + stance) IN theirs.stances))
        AND NOT (type(mine) = type(theirs) AND type(mine) IN $apart)
    }
  RETURN 'ACT' AS sort, act.kind AS kind, true AS out, act.id AS tied
  LIMIT $most
}
WITH near, sort, collect([kind, out, tied]) AS found
UNWIND found AS one
RETURN sort, one[0] AS kind, one[1] AS out, count(DISTINCT one[2]) AS count,
  sum(CASE WHEN size(found) >= $most THEN 1 ELSE 0 END) > 0 AS isMore
ORDER BY sort DESC, kind, out
