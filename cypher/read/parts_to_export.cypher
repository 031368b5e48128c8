// does: known parts in acts in the order of the acts, page by page
MATCH (from:Act)-[part]->(to:Entity|Act)
WHERE from.id >= $afterFrom AND (from.id > $afterFrom OR part.id > $after)
  AND from.seen[$readers] AND part.seen[$readers] AND to.seen[$readers]
WITH from, part, to
ORDER BY from.id, part.id
LIMIT $limit
RETURN part.id AS id, type(part) AS relation, from.id AS from, to.id AS to,
  part.support[$readers] AS support, part.denied[$readers] AS denied,
  part.firstDay[$readers] AS firstDay, part.lastDay[$readers] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN part.statements AND statement.seen[$readers]
    RETURN statement.id
    ORDER BY statement.id
  } AS statements,
  [] AS qualities
