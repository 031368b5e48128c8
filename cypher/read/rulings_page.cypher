// does: a page of rulings, the latest first
MATCH (ruling:Ruling)
WHERE ruling.seen[$readers]
  AND ($afterId IS NULL OR ruling.recordedAt < $after1
    OR (ruling.recordedAt = $after1 AND ruling.id > $afterId))
RETURN ruling.id AS id, ruling, ruling.recordedAt AS key1, '' AS key2
ORDER BY key1 DESC, id
LIMIT $limit
