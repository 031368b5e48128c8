// does: the document whose text has these bytes, and how many statements stand in it
MATCH (document:Document {sha256: $sha256})
RETURN document.id AS id, document.title AS title,
       COUNT { (document)<-[:IN]-(statement:Statement) WHERE statement.withdrawnAt IS NULL } AS statements
ORDER BY document.id
LIMIT 1
