// does: the acts in which any of some entities has a part
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[part]-(act:Act)
WHERE entity.seen[$readers] AND part.support[$readers] > 0
  AND ($from IS NULL OR act.lastDay[$readers] >= $from)
  AND ($until IS NULL OR act.firstDay[$readers] <= $until)
  AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers]
    OR act.firstDay[$readers] <= $asOf)
WITH act, collect(DISTINCT entity.id) AS of
ORDER BY act.firstDay[$readers], act.lastDay[$readers], act.id
LIMIT $limit
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$readers] AS support, act.denied[$readers] AS denied, of
ORDER BY act.firstDay[$readers], act.lastDay[$readers], id
