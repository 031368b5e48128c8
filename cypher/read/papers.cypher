// does: of what sort some documents are, and who published them
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.type AS type, document.publisher AS publisher
