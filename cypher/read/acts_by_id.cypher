// does: the acts of some ids
UNWIND $ids AS id
MATCH (act:Act {id: id})
WHERE act.seen[$readers]
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$readers] AS support, act.denied[$readers] AS denied,
  act.seen AS seen
