// does: removes notes of what has been looked at
UNWIND $rows AS id
MATCH (note:Touched {id: id})
DELETE note
