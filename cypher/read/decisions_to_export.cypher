// does: what was decided in reviews, in the order of the ids, page by page
MATCH (decision:ReviewDecision)-[:ON]->(review:Review)
WHERE decision.id > $after AND decision.seen[$readers]
  AND EXISTS { MATCH (document:Document {sha256: review.sha256}) WHERE document.seen[$readers] }
RETURN decision, review.id AS proposal, review.form AS form, review.rule AS rule, review.suggester AS suggester,
  review.sha256 AS sha256
ORDER BY decision.id
LIMIT $limit
