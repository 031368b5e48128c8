// does: what changes have touched that has still to be looked at
MATCH (note:Touched)
RETURN note
ORDER BY note.noted, note.change, note.part
LIMIT $limit
