// does: rulings in the order of their ids, page by page
MATCH (ruling:Ruling)
WHERE ruling.id > $after AND ruling.seen[$readers]
RETURN ruling
ORDER BY ruling.id
LIMIT $limit
