// does: makes whoever else changes who is who wait until this transaction ends
MERGE (turn:IdentityTurn {id: 'identity'})
SET turn.version = coalesce(turn.version, 0) + 1
