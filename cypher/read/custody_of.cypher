// does: what happened to the originals of documents, in the order in which it came to be known
UNWIND $ids AS sha256
MATCH (entry:Custody {sha256: sha256})
WHERE $readers IS NOT NULL
RETURN entry
ORDER BY entry.sha256, entry.number
