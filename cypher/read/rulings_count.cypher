// does: how many rulings there are
MATCH (ruling:Ruling)
WHERE ruling.seen[$readers]
RETURN count(*) AS count, [coalesce(min(ruling.seen[0]), true)] AS seen
