// does: all documents with when they came in, the oldest first
MATCH (document:Document)
RETURN document.id AS id, document.title AS title, document.type AS type, document.sha256 AS sha256,
       document.recordedAt AS recordedAt
ORDER BY recordedAt, id
