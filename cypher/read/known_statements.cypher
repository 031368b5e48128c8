// does: which statements of some ids are kept, and whether they stand
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, statement.withdrawnAt IS NULL AS stands
