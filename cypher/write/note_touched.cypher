// does: notes what a change has touched, until its findings are looked at again
CREATE (note:Touched)
SET note = $properties, note.noted = timestamp()
