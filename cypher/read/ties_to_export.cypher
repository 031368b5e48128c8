// does: known relations in the order of where they begin, page by page
MATCH (from:Entity)-[tie]-(to:Entity)
WHERE (startNode(tie) = from) <> coalesce(tie.turned[$readers], false) AND from.id >= $afterFrom AND (from.id > $afterFrom OR tie.id > $after)
  AND from.seen[$readers] AND tie.seen[$readers] AND to.seen[$readers]
WITH from, tie, to
ORDER BY from.id, tie.id
LIMIT $limit
RETURN tie.id AS id, type(tie) AS relation, from.id AS from, to.id AS to,
  tie.support[$readers] AS support, tie.denied[$readers] AS denied,
  tie.firstDay[$readers] AS firstDay, tie.lastDay[$readers] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN tie.statements AND statement.seen[$readers]
    RETURN statement.id
    ORDER BY statement.id
  } AS statements,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN tie.statements AND statement.seen[$readers] AND statement.quality IS NOT NULL
    RETURN DISTINCT statement.quality
    ORDER BY statement.quality
  } AS qualities
