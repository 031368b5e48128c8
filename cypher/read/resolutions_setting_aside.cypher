// does: the resolutions that prefer others to some statements: on each aspect the latest, if anything that it prefers stands
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:SPEAKS_OF]-(ruling:Resolution)
WHERE ruling.seen[$readers] AND ruling.withdrawnAt IS NULL AND ruling.kind <> 'NOT_THE_SAME_ACT'
WITH id, ruling
ORDER BY ruling.recordedAt DESC, ruling.id DESC
WITH id, ruling.aspect AS aspect, collect(ruling)[0] AS ruling
WHERE ruling.kind = 'PREFER' AND id IN ruling.others
  AND EXISTS {
    MATCH (ruling)-[:SPEAKS_OF]->(chosen:Statement)
    WHERE chosen.id IN ruling.chosen AND chosen.withdrawnAt IS NULL AND chosen.seen[$readers] }
RETURN id AS statement, ruling
ORDER BY statement, aspect
