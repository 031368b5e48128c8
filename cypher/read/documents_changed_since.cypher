// does: the documents of which something else was said since a moment
MATCH (document:Document)
WHERE document.changedAt > $moment
RETURN document.id AS id
