// does: notes on statements the voices that they go back to, as they count now for all readers
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE any(key IN keys(row.voices) WHERE coalesce(statement[key] <> row.voices[key], true))
SET statement += row.voices
