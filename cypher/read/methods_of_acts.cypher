// does: by which methods some acts were done, as statements that may be read and that speak for them say
UNWIND $acts AS id
MATCH (act:Act {id: id})
UNWIND act.statements AS said
MATCH (statement:Statement {id: said})
WHERE statement.seen[$readers] AND statement.withdrawnAt IS NULL
  AND statement.stance IN ['STATES', 'ALLEGES', 'REPORTS']
UNWIND statement.details AS detail
WITH act, statement, detail
WHERE detail STARTS WITH 'method='
RETURN act.id AS act, substring(detail, 7) AS method, collect(statement.id) AS statements
ORDER BY act, method
