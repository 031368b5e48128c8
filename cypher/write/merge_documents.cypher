// does: keeps documents; what one was said to be before stays on record
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
ON CREATE SET document += row.properties, document.recordedAt = row.now, document.changedAt = datetime(row.now)
WITH document, row, properties(document) AS before
WHERE any(key IN keys(row.properties) WHERE coalesce(before[key] <> row.properties[key], true))
CREATE (document)-[:WAS]->(former:FormerDocument)
SET former = before, former.until = datetime(row.now)
SET document += row.properties, document.changedAt = datetime(row.now)
