// does: uses a turn that nobody else has had meanwhile, and reserves numbers for changes
MATCH (turn:FindingTurn {id: 'findings'})
SET turn.asked = timestamp()
WITH turn
WHERE turn.holder = $holder AND turn.version = $version
SET turn.version = turn.version + 1, turn.number = turn.number + $changes,
  turn.highest = $highest, turn.patterns = $patterns
RETURN turn.number AS number
