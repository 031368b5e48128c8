// does: notes on statements the voices that they go back to, as they count now for each clearance
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE statement.voices IS NULL OR statement.voices <> row.voices
  OR coalesce(statement.teamVoices <> row.teamVoices, true) OR coalesce(statement.publicVoices <> row.publicVoices, true)
SET statement.voices = row.voices, statement.teamVoices = row.teamVoices, statement.publicVoices = row.publicVoices
