// does: gives documents back what was said of them at a moment, but for clearance, and takes back those that came after it; only for a transaction that is undone
MATCH (document:Document)
WHERE document.changedAt > $moment
OPTIONAL MATCH (document)-[:WAS]->(former:FormerDocument)
WHERE former.until > $moment
WITH document, former
ORDER BY former.until
WITH document, head(collect(former)) AS former, document.clearance AS clearance,
  datetime(document.recordedAt) > $moment AS isLater
FOREACH (_ IN CASE WHEN NOT isLater AND former IS NOT NULL THEN [1] ELSE [] END |
  SET document = properties(former), document.clearance = clearance)
FOREACH (_ IN CASE WHEN isLater THEN [1] ELSE [] END | DETACH DELETE document)
