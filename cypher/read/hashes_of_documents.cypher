// does: the hashes of all documents
MATCH (document:Document)
WHERE document.seen[$readers] AND document.sha256 IS NOT NULL
RETURN DISTINCT document.sha256 AS sha256
