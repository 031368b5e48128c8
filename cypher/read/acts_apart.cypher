// does: the acts that were told apart from some acts
UNWIND $ids AS id
MATCH (act:Act {apartFrom: id})
RETURN act.id AS id
