// does: the hashes of documents of some ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE document.sha256 IS NOT NULL
RETURN DISTINCT document.sha256 AS sha256
