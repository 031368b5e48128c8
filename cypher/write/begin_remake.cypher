// does: notes that the projection is not what the statements say, until all of it was made anew
MERGE (:Remake {id: 'projection'})
