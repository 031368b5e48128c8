// does: how much of some changes has still to be looked at
MATCH (note:Touched)
WHERE note.change IN $changes
RETURN count(note) AS count
