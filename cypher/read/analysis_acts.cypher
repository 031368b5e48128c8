// does: which entities have a part in one and the same act, as lists of ids
MATCH (act:Act)
WHERE act.kind IN $acts AND act.support[$clearance] >= $minOrigins
  AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
MATCH (act)-[part]->(entity:Entity)
WHERE entity.kind IN $kinds AND entity.clearance <= $clearance AND part.support[$clearance] >= $minOrigins
  AND ($stances IS NULL OR COUNT {
    UNWIND part.statements AS id
    MATCH (statement:Statement {id: id})
    WHERE statement.clearance <= $clearance AND statement.withdrawnAt IS NULL AND statement.stance IN $stances
    RETURN DISTINCT statement.origin AS origin
  } >= $minOrigins)
WITH act, collect(DISTINCT entity.id) AS together
WHERE size(together) > 1
RETURN together
LIMIT $limit
