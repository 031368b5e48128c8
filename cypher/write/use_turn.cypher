// does: uses a turn that nobody else has had meanwhile, and reserves numbers for changes, for all readers their own
MATCH (turn:FindingTurn {id: 'findings'})
SET turn.asked = timestamp()
WITH turn, turn.numbers AS before
WHERE turn.holder = $holder AND turn.version = $version
SET turn.version = turn.version + 1, turn.highest = $highest, turn.patterns = $patterns,
  turn.numbers = [level IN range(0, size($changes) - 1) | coalesce(before[level], 0) + $changes[level]]
RETURN before
