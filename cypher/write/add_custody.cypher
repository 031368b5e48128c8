// does: keeps what happened to the originals of documents, for good
UNWIND $rows AS row
MERGE (entry:Custody {id: row.id})
ON CREATE SET entry += row
