// does: which parts a file came in that is imported in several
MATCH (file:CaseFile)
WHERE file.id STARTS WITH $prefix
RETURN file.id AS id
ORDER BY id
