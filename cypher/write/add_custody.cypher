// does: keeps what happened to the originals of documents, for good
UNWIND $rows AS row
CREATE (entry:Custody)
SET entry = row
