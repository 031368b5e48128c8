// does: tells some readers apart from others; their findings have to be looked for
CREATE (readers:Readers)
SET readers = $row
WITH readers
MATCH (turn:FindingTurn)
SET turn.patterns = []
