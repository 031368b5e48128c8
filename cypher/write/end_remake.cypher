// does: notes that the projection is what the statements say
MATCH (remake:Remake)
DELETE remake
