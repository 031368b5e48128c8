// does: known acts in the order of their ids, page by page
MATCH (act:Act)
WHERE act.id > $after AND act.seen[$readers]
WITH act
ORDER BY act.id
LIMIT $limit
RETURN act.id AS id, act.kind AS kind, act.category AS type,
  act.support[$readers] AS support, act.denied[$readers] AS denied,
  act.firstDay[$readers] AS firstDay, act.lastDay[$readers] AS lastDay,
  COLLECT {
    MATCH (statement:Statement)
    WHERE statement.id IN act.statements AND statement.seen[$readers]
    RETURN statement.id
    ORDER BY statement.id
  } AS statements
