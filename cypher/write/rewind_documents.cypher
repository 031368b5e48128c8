// does: gives documents back what was said of them at a moment, but for who may read them, and takes back those that came after it; only for a transaction that is undone
MATCH (document:Document)
WHERE document.changedAt > $moment
OPTIONAL MATCH (document)-[:WAS]->(former:FormerDocument)
WHERE former.until > $moment
WITH document, former
ORDER BY former.until
WITH document, head(collect(former)) AS former, document {.clearance, .compartments, .seen} AS label,
  datetime(document.recordedAt) > $moment AS isLater
FOREACH (_ IN CASE WHEN NOT isLater AND former IS NOT NULL THEN [1] ELSE [] END |
  SET document = properties(former), document += label)
FOREACH (_ IN CASE WHEN isLater THEN [1] ELSE [] END | DETACH DELETE document)
