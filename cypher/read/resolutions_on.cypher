// does: the standing resolutions that speak of some statements
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:SPEAKS_OF]-(ruling:Resolution)
WHERE ruling.withdrawnAt IS NULL
RETURN DISTINCT ruling
