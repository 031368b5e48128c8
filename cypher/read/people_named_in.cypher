// does: the people whom the documents of some originals name
UNWIND $ids AS id
MATCH (:Document {sha256: id})<-[:IN]-(statement:Statement)-[:REFERS_TO {part: 'SUBJECT'}]->(:Mention)-[:STANDS_FOR]->(entity:Person)
WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL
RETURN DISTINCT entity.id AS id
