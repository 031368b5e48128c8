// does: which entities are tied by relations, as pairs of ids
MATCH (one:Entity)-[tie]->(other:Entity)
WHERE one.kind IN $kinds AND other.kind IN $kinds AND type(tie) IN $relations AND one <> other
  AND one.clearance <= $clearance AND other.clearance <= $clearance
  AND tie.support[$clearance] >= $minOrigins
  AND ($asOf IS NULL OR tie.firstDay[$clearance] > tie.lastDay[$clearance]
    OR (tie.firstDay[$clearance] <= $asOf AND tie.lastDay[$clearance] >= $asOf))
  AND ($stances IS NULL OR COUNT {
    UNWIND tie.statements AS id
    MATCH (statement:Statement {id: id})
    WHERE statement.clearance <= $clearance AND statement.withdrawnAt IS NULL AND statement.stance IN $stances
    RETURN DISTINCT statement.origin AS origin
  } >= $minOrigins)
RETURN [one.id, other.id] AS together
LIMIT $limit
