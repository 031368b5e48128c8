// does: the acts in which any of some entities has a part
UNWIND $ids AS id
MATCH (:Mention {id: id})-[:STANDS_FOR]->(entity:Entity)<-[part]-(act:Act)
WHERE entity.clearance <= $clearance AND part.support[$clearance] > 0
  AND ($from IS NULL OR act.lastDay[$clearance] >= $from)
  AND ($until IS NULL OR act.firstDay[$clearance] <= $until)
  AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance]
    OR act.firstDay[$clearance] <= $asOf)
WITH act, collect(DISTINCT entity.id) AS of
ORDER BY act.firstDay[$clearance], act.lastDay[$clearance], act.id
LIMIT $limit
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$clearance] AS support, act.denied[$clearance] AS denied, of
ORDER BY act.firstDay[$clearance], act.lastDay[$clearance], id
