// does: the titles of all documents
MATCH (document:Document)
RETURN document.id AS id, document.title AS title
