// does: known relations in the order of where they begin, page by page
MATCH (from:Entity)-[tie]->(to:Entity)
WHERE from.id >= $afterFrom AND (from.id > $afterFrom OR tie.id > $after)
  AND from.clearance <= $clearance AND tie.clearance <= $clearance AND to.clearance <= $clearance
WITH from, tie, to
ORDER BY from.id, tie.id
LIMIT $limit
RETURN tie.id AS id, type(tie) AS relation, from.id AS from, to.id AS to,
  tie.support[$clearance] AS support, tie.denied[$clearance] AS denied,
  tie.firstDay[$clearance] AS firstDay, tie.lastDay[$clearance] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN tie.statements AND statement.clearance <= $clearance
    RETURN statement.id
    ORDER BY statement.id
  } AS statements,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN tie.statements AND statement.clearance <= $clearance AND statement.quality IS NOT NULL
    RETURN DISTINCT statement.quality
    ORDER BY statement.quality
  } AS qualities
