// does: where some statements come from, the voices that they go back to, and whether a resolution prefers others to them on $aspect
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:IN]->(document:Document)
WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND document.seen[$readers]
CALL (statement) {
  OPTIONAL MATCH (statement)<-[:SPEAKS_OF]-(ruling:Resolution {aspect: $aspect})
  WHERE ruling.withdrawnAt IS NULL AND ruling.seen[$readers] AND ruling.kind <> 'NOT_THE_SAME_ACT'
  WITH statement, ruling
  ORDER BY ruling.recordedAt DESC, ruling.id DESC
  LIMIT 1
  RETURN coalesce(ruling.kind = 'PREFER' AND statement.id IN ruling.others AND EXISTS {
    MATCH (ruling)-[:SPEAKS_OF]->(chosen:Statement)
    WHERE chosen.id IN ruling.chosen AND chosen.withdrawnAt IS NULL AND chosen.seen[$readers] }, false) AS isAside
}
RETURN statement.id AS id, statement.stance AS stance, statement.speakers AS speakers, statement.origin AS origin,
  coalesce([statement.publicVoices, statement.teamVoices, statement.voices][$readers],
    statement['voices' + $readers], [statement.origin]) AS voices, isAside,
  document.id AS document, document.type AS type, document.publisher AS publisher
