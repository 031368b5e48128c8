// does: what became of findings after a number, in order
MATCH (change:FindingChange)
WHERE change.level = $readers AND change.number > $number
RETURN change
ORDER BY change.number
LIMIT $limit
