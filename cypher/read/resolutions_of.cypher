// does: all resolutions that speak of some statements, taken back or not
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:SPEAKS_OF]-(ruling:Resolution)
WHERE ruling.seen[$readers]
RETURN id AS statement, ruling
ORDER BY statement, ruling.recordedAt, ruling.id
