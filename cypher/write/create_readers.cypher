// does: tells some readers apart from others; their findings have to be looked for
CREATE (readers:Readers)
SET readers = $row
WITH readers
MATCH (turn:FindingTurn)
SET turn.patterns = [],
  turn.numbers = turn.numbers + [rank IN range(size(turn.numbers), readers.rank - 1) | 0]
    // What is posted of SEALED goes on where it was.
    + CASE WHEN readers.clearance = 'SEALED' AND size(readers.compartments) = 0 THEN turn.numbers[2] ELSE 0 END
