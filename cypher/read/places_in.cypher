// does: where statements stand in documents of some hashes, be they withdrawn or not
UNWIND $ids AS sha256
MATCH (document:Document {sha256: sha256})<-[:IN]-(statement:Statement)
WHERE statement.start IS NOT NULL
RETURN sha256, statement.id AS id, statement.start AS start, statement.end AS end, statement.place AS place,
       statement.withdrawnAt IS NULL AS stands
ORDER BY statement.start, statement.id
