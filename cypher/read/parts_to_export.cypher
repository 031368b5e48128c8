// does: known parts in acts in the order of the acts, page by page
MATCH (from:Act)-[part]->(to:Entity|Act)
WHERE from.id >= $afterFrom AND (from.id > $afterFrom OR part.id > $after)
  AND from.clearance <= $clearance AND part.clearance <= $clearance AND to.clearance <= $clearance
WITH from, part, to
ORDER BY from.id, part.id
LIMIT $limit
RETURN part.id AS id, type(part) AS relation, from.id AS from, to.id AS to,
  part.support[$clearance] AS support, part.denied[$clearance] AS denied,
  part.firstDay[$clearance] AS firstDay, part.lastDay[$clearance] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN part.statements AND statement.clearance <= $clearance
    RETURN statement.id
    ORDER BY statement.id
  } AS statements,
  [] AS qualities
