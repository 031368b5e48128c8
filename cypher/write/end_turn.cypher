// does: leaves the turn to whoever comes next
MATCH (turn:FindingTurn {id: 'findings'})
WHERE turn.holder = $holder
REMOVE turn.holder, turn.until
