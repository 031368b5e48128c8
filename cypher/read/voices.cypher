// does: who says some statements, in which stance and of which time, as far as the viewer may read them
UNWIND $statements AS id
MATCH (statement:Statement {id: id})
WHERE statement.clearance <= $clearance AND statement.withdrawnAt IS NULL
RETURN statement.id AS id, statement.stance AS stance, statement.origin AS origin,
  statement.edtf AS edtf, statement.basis AS basis,
  statement.earliestStart AS earliestStart, statement.latestStart AS latestStart, statement.latestEnd AS latestEnd
