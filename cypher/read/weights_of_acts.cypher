// does: how many origins speak for some acts and against them
UNWIND $ids AS id
MATCH (act:Act {id: id})
RETURN act.id AS id, act.support[2] AS support, act.denied[2] AS denied
