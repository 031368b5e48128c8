// does: how many rulings there are
MATCH (ruling:Ruling)
WHERE ruling.clearance <= $clearance
RETURN count(*) AS count
