// does: known acts in the order of their ids, page by page
MATCH (act:Act)
WHERE act.id > $after AND act.clearance <= $clearance
WITH act
ORDER BY act.id
LIMIT $limit
RETURN act.id AS id, act.kind AS kind, act.category AS type,
  act.support[$clearance] AS support, act.denied[$clearance] AS denied,
  act.firstDay[$clearance] AS firstDay, act.lastDay[$clearance] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN act.statements AND statement.clearance <= $clearance
    RETURN statement.id
    ORDER BY statement.id
  } AS statements
