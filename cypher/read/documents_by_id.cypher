// does: the documents of some ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE document.seen[$readers]
RETURN document
