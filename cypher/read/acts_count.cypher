// does: how many acts there are
CALL () {
  WITH 1 AS one WHERE $inCase IS NOT NULL
  MATCH (:Mention {id: $inCase})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(case:Case)<-[part:IN_CASE]-(act:Act)
  WHERE part.seen[$readers] AND case.seen[$readers]
  RETURN act
  UNION
  WITH 1 AS one WHERE $inCase IS NULL AND $involving IS NOT NULL
  MATCH (:Mention {id: $involving[0]})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[part]-(act:Act)
  WHERE part.seen[$readers] AND entity.seen[$readers]
  RETURN act
  UNION
  WITH 1 AS one WHERE $inCase IS NULL AND $involving IS NULL
  MATCH (act:Act)
  WHERE $kinds IS NULL OR act.kind IN $kinds
  RETURN act
}
WITH act
WHERE act.seen[$readers]
  AND ($kinds IS NULL OR act.kind IN $kinds)
  AND ($category IS NULL OR act.category = $category)
  AND ($from IS NULL OR act.lastDay[$readers] >= $from)
  AND ($until IS NULL OR act.firstDay[$readers] <= $until)
  AND act.support[$readers] >= $minOrigins
  AND ($contested IS NULL OR (act.denied[$readers] > 0) = $contested)
  AND ($involving IS NULL OR all(id IN $involving WHERE EXISTS {
    MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[part]-(act)
    WHERE part.seen[$readers] AND entity.seen[$readers] }))
RETURN count(act) AS count, [coalesce(min(act.seen[0]), true)] AS seen
