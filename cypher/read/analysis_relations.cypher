// does: which entities are tied by relations, as pairs of ids
MATCH (one:Entity)-[tie]->(other:Entity)
WHERE one.kind IN $kinds AND other.kind IN $kinds AND type(tie) IN $relations AND one <> other
  AND one.seen[$readers] AND other.seen[$readers]
  AND tie.support[$readers] >= $minOrigins
  AND ($asOf IS NULL OR tie.firstDay[$readers] > tie.lastDay[$readers]
    OR (tie.firstDay[$readers] <= $asOf AND tie.lastDay[$readers] >= $asOf))
  AND ($stances IS NULL OR COUNT {
    UNWIND tie.statements AS id
    MATCH (statement:Statement {id: id})
    WHERE statement.seen[$readers] AND statement.withdrawnAt IS NULL AND statement.stance IN $stances
    RETURN DISTINCT statement.origin AS origin
  } >= $minOrigins)
RETURN [one.id, other.id] AS together, [one.seen[0] AND other.seen[0] AND tie.seen[0]] AS seen
LIMIT $limit
