// does: keeps documents
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
ON CREATE SET document.recordedAt = row.now
SET document += row.properties
