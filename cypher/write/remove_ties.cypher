// does: removes relations that are made anew or that nothing says any more
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relation {id: row.id}]-(:Entity {id: row.to})
DELETE relation
