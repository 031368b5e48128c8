// does: a page of acts
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
WITH act,
  CASE $order1
    WHEN 'KIND' THEN act.kind
    WHEN 'ORIGINS' THEN act.support[$readers]
    ELSE CASE WHEN $down1 AND act.firstDay[$readers] > act.lastDay[$readers]
      THEN act.lastDay[$readers] ELSE act.firstDay[$readers] END
  END AS key1,
  CASE $order2
    WHEN 'KIND' THEN act.kind
    WHEN 'ORIGINS' THEN act.support[$readers]
    ELSE CASE WHEN $down2 AND act.firstDay[$readers] > act.lastDay[$readers]
      THEN act.lastDay[$readers] ELSE act.firstDay[$readers] END
  END AS key2
WHERE $afterId IS NULL
  OR (NOT $down1 AND key1 > $after1) OR ($down1 AND key1 < $after1)
  OR (key1 = $after1 AND ((NOT $down2 AND key2 > $after2) OR ($down2 AND key2 < $after2)
    OR (key2 = $after2 AND act.id > $afterId)))
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$readers] AS support, act.denied[$readers] AS denied,
  act.seen AS seen, key1, key2
ORDER BY
  CASE WHEN NOT $down1 THEN key1 END, CASE WHEN $down1 THEN key1 END DESC,
  CASE WHEN NOT $down2 THEN key2 END, CASE WHEN $down2 THEN key2 END DESC,
  act.id
LIMIT $limit
