// does: rulings by their ids, taken back or not
UNWIND $ids AS id
MATCH (ruling:Ruling {id: id})
WHERE ruling.seen[$readers]
RETURN ruling
