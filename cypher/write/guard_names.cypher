// does: lets what names some mentions ask for a clearance, or for its own again; answers the lowest of its own
UNWIND $rows AS row
MATCH (statement:Statement {subject: row.id})
WHERE statement.form = 'NAMED'
WITH row, statement, coalesce(statement.ownClearance, statement.clearance) AS own
FOREACH (_ IN CASE WHEN row.from > own THEN [1] ELSE [] END |
  SET statement.ownClearance = own, statement.clearance = row.from)
FOREACH (_ IN CASE WHEN row.from <= own AND statement.ownClearance IS NOT NULL THEN [1] ELSE [] END |
  SET statement.clearance = own
  REMOVE statement.ownClearance)
WITH row.id AS id, CASE WHEN statement.withdrawnAt IS NULL THEN own END AS own
WITH id, min(own) AS known
WHERE known IS NOT NULL
RETURN id, known
