// does: when the names of protected people changed last
MATCH (turn:NameTurn)
RETURN turn.version AS version
ORDER BY version
