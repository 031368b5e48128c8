// does: which entities have a part in one and the same act, as lists of ids
MATCH (act:Act)
WHERE act.kind IN $acts AND act.support[$readers] >= $minOrigins
  AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
MATCH (act)-[part]->(entity:Entity)
WHERE entity.kind IN $kinds AND entity.seen[$readers] AND part.support[$readers] >= $minOrigins
  AND ($stances IS NULL OR COUNT {
    UNWIND part.statements AS id
    MATCH (statement:Statement {id: id})
    WHERE statement.seen[$readers] AND statement.withdrawnAt IS NULL AND statement.stance IN $stances
    RETURN DISTINCT statement.origin AS origin
  } >= $minOrigins)
WITH act, collect(DISTINCT entity.id) AS together, [min(entity.seen[0] AND part.seen[0])] AS seen
WHERE size(together) > 1
RETURN together, seen
LIMIT $limit
