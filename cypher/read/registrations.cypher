// does: when some statements were recorded, and whether they stand
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
WHERE statement.seen[$readers]
RETURN id, statement.recordedAt AS recordedAt, statement.withdrawnAt IS NOT NULL AS withdrawn
