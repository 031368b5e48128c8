// does: lets what names some mentions ask for a clearance, or for its own again; answers whom its own lets read it
UNWIND $rows AS row
MATCH (statement:Statement {subject: row.id})
WHERE statement.form = 'NAMED'
WITH row, statement, coalesce(statement.ownClearance, statement.clearance) AS own,
  coalesce(statement.ownSeen, statement.seen) AS ownSeen
FOREACH (_ IN CASE WHEN row.from > own THEN [1] ELSE [] END |
  SET statement.ownClearance = own, statement.clearance = row.from, statement.ownSeen = ownSeen,
    statement.seen = [rank IN range(0, size(ownSeen) - 1) | ownSeen[rank] AND coalesce($levels[row.from][rank], false)])
FOREACH (_ IN CASE WHEN row.from <= own AND statement.ownClearance IS NOT NULL THEN [1] ELSE [] END |
  SET statement.clearance = own, statement.seen = ownSeen
  REMOVE statement.ownClearance, statement.ownSeen)
WITH row.id AS id, CASE WHEN statement.withdrawnAt IS NULL THEN ownSeen END AS own
WITH id, collect(own) AS alike
WHERE size(alike) > 0
RETURN id, [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])] AS known
