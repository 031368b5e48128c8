// does: gives the turn to look at the findings to one process
MERGE (turn:FindingTurn {id: 'findings'})
  ON CREATE SET turn.version = 0, turn.numbers = [0, 0, 0], turn.highest = 0, turn.patterns = $patterns
SET turn.asked = $now
WITH turn
WHERE turn.holder IS NULL OR turn.holder = $holder OR turn.until < $now
SET turn.holder = $holder, turn.until = $until
RETURN turn.version AS version, turn.highest AS highest, turn.patterns AS patterns
