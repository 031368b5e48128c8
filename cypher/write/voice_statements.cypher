// does: notes on statements the voices that they go back to, as they count now
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE statement.voices IS NULL OR statement.voices <> row.voices
SET statement.voices = row.voices
