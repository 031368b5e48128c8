// does: the kinds and categories of some acts, whoever may know them
UNWIND $ids AS id
MATCH (act:Act {id: id})
RETURN act.id AS id, act.kind AS kind, act.category AS category
