// does: the acts of some ids
UNWIND $ids AS id
MATCH (act:Act {id: id})
WHERE act.clearance <= $clearance
RETURN act.id AS id, act.kind AS kind, act.category AS category, act.severity AS severity,
  act.statements AS statements, act.support[$clearance] AS support, act.denied[$clearance] AS denied,
  act.clearance AS clearance
