// does: tells whoever keeps the names of protected people at hand to read them again
MERGE (turn:NameTurn {id: 'names'})
SET turn.version = randomUUID()
