// does: the acts of which some statements tell, which may have been told apart from those of their sources
UNWIND $ids AS statement
MATCH (told:Statement {id: statement})
OPTIONAL MATCH (apart:Act {apartFrom: told.subject})
WHERE statement IN apart.statements
OPTIONAL MATCH (own:Act {id: told.subject})
WITH statement, coalesce(apart, own) AS act
WHERE act.seen[$readers]
RETURN statement, act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$readers] AS support, act.denied[$readers] AS denied
