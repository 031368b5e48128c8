// does: to whom documents are addressed that may be read, and how many
MATCH (document:Document)
WHERE document.seen[$readers] AND size(document.addressees) > 0
UNWIND document.addressees AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(who:Entity)
WHERE who.seen[$readers] AND ($involving IS NULL OR who.id IN $involving)
WITH who, count(DISTINCT document) AS documents
RETURN who.id AS id, documents
ORDER BY documents DESC, id
LIMIT $limit
