// does: lets statements stand, or not, as at an earlier moment; only for a transaction that is undone
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.withdrawnAt = row.withdrawnAt, statement.clearance = row.clearance,
  statement.compartments = row.compartments, statement.seen = row.seen
