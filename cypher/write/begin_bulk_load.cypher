// does: notes that what follows from the statements is made when all have come, and that findings are looked for as a whole then
MERGE (:Remake {id: 'projection'})
MERGE (turn:FindingTurn {id: 'findings'})
  ON CREATE SET turn.version = 0, turn.numbers = [0, 0, 0], turn.highest = 2
SET turn.patterns = []
