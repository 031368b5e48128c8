// does: notes on statements the words at their places, by which these are found again
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.place = row.place
