// does: how many origins speak for some relations and against them
UNWIND $ties AS tie
MATCH (:Entity {id: tie.from})-[relation {id: tie.id}]-(:Entity {id: tie.to})
RETURN relation.id AS id, relation.support[2] AS support, relation.denied[2] AS denied
