// does: who says some statements, in which stance and of which time, as far as the viewer may read them
UNWIND $statements AS id
MATCH (statement:Statement {id: id})
WHERE statement.seen[$readers] AND statement.withdrawnAt IS NULL
RETURN statement.id AS id, statement.stance AS stance, statement.form AS form,
  coalesce([statement.publicVoices, statement.teamVoices, statement.voices][$readers],
    statement['voices' + $readers], [statement.origin]) AS origins,
  statement.edtf AS edtf, statement.basis AS basis,
  statement.earliestStart AS earliestStart, statement.latestStart AS latestStart, statement.latestEnd AS latestEnd,
  [(statement)<-[:SPEAKS_OF]-(ruling:Resolution)
    WHERE ruling.withdrawnAt IS NULL AND ruling.seen[$readers] AND ruling.kind <> 'NOT_THE_SAME_ACT' |
    {id: ruling.id, aspect: ruling.aspect, recordedAt: ruling.recordedAt,
     isAside: ruling.kind = 'PREFER' AND id IN ruling.others AND EXISTS {
       MATCH (ruling)-[:SPEAKS_OF]->(chosen:Statement)
       WHERE chosen.id IN ruling.chosen AND chosen.withdrawnAt IS NULL AND chosen.seen[$readers] }}] AS rulings
