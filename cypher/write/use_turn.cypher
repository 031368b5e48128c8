// does: uses a turn that nobody else has had meanwhile, and reserves numbers for changes at each clearance
MATCH (turn:FindingTurn {id: 'findings'})
SET turn.asked = timestamp()
WITH turn, turn.numbers AS before
WHERE turn.holder = $holder AND turn.version = $version
SET turn.version = turn.version + 1, turn.highest = $highest, turn.patterns = $patterns,
  turn.numbers = [level IN [0, 1, 2] | before[level] + $changes[level]]
RETURN before
