// does: all documents, in order, with what is needed to check their texts
MATCH (document:Document)
RETURN document.id AS id, document.title AS title, document.sha256 AS sha256, document.characters AS characters,
       EXISTS { (:Custody {sha256: document.sha256, event: 'TAKEN_IN'}) } AS taken
ORDER BY document.title, document.id
