// does: a page of acts
CALL () {
  WITH 1 AS one WHERE $inCase IS NOT NULL
  MATCH (:Mention {id: $inCase})-[:STANDS_FOR]->(case:Case)<-[part:IN_CASE]-(act:Act)
  WHERE part.clearance <= $clearance AND case.clearance <= $clearance
  RETURN act
  UNION
  WITH 1 AS one WHERE $inCase IS NULL AND $involving IS NOT NULL
  MATCH (:Mention {id: $involving[0]})-[:STANDS_FOR]->(entity:Entity)<-[part]-(act:Act)
  WHERE part.clearance <= $clearance AND entity.clearance <= $clearance
  RETURN act
  UNION
  WITH 1 AS one WHERE $inCase IS NULL AND $involving IS NULL
  MATCH (act:Act)
  WHERE $kinds IS NULL OR act.kind IN $kinds
  RETURN act
}
WITH act
WHERE act.clearance <= $clearance
  AND ($kinds IS NULL OR act.kind IN $kinds)
  AND ($category IS NULL OR act.category = $category)
  AND ($from IS NULL OR act.lastDay[$clearance] >= $from)
  AND ($until IS NULL OR act.firstDay[$clearance] <= $until)
  AND act.support[$clearance] >= $minOrigins
  AND ($contested IS NULL OR (act.denied[$clearance] > 0) = $contested)
  AND ($involving IS NULL OR all(id IN $involving WHERE EXISTS {
    MATCH (:Mention {id: id})-[:STANDS_FOR]->(entity:Entity)<-[part]-(act)
    WHERE part.clearance <= $clearance AND entity.clearance <= $clearance }))
WITH act,
  CASE $order1
    WHEN 'KIND' THEN act.kind
    WHEN 'ORIGINS' THEN act.support[$clearance]
    ELSE CASE WHEN $down1 AND act.firstDay[$clearance] > act.lastDay[$clearance]
      THEN act.lastDay[$clearance] ELSE act.firstDay[$clearance] END
  END AS key1,
  CASE $order2
    WHEN 'KIND' THEN act.kind
    WHEN 'ORIGINS' THEN act.support[$clearance]
    ELSE CASE WHEN $down2 AND act.firstDay[$clearance] > act.lastDay[$clearance]
      THEN act.lastDay[$clearance] ELSE act.firstDay[$clearance] END
  END AS key2
WHERE $afterId IS NULL
  OR (NOT $down1 AND key1 > $after1) OR ($down1 AND key1 < $after1)
  OR (key1 = $after1 AND ((NOT $down2 AND key2 > $after2) OR ($down2 AND key2 < $after2)
    OR (key2 = $after2 AND act.id > $afterId)))
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$clearance] AS support, act.denied[$clearance] AS denied,
  act.clearance AS clearance, key1, key2
ORDER BY
  CASE WHEN NOT $down1 THEN key1 END, CASE WHEN $down1 THEN key1 END DESC,
  CASE WHEN NOT $down2 THEN key2 END, CASE WHEN $down2 THEN key2 END DESC,
  act.id
LIMIT $limit
