// does: the documents that name both of some pairs
UNWIND $asked AS pair
CALL (pair) {
  MATCH (:Entity {id: pair.one})<-[:STANDS_FOR]-(mention:Mention)
  MATCH (statement:Statement {subject: mention.id})
  WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
  RETURN collect(DISTINCT statement.document) AS mine
}
CALL (pair) {
  MATCH (:Entity {id: pair.other})<-[:STANDS_FOR]-(mention:Mention)
  MATCH (statement:Statement {subject: mention.id})
  WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
  RETURN collect(DISTINCT statement.document) AS theirs
}
UNWIND [id IN mine WHERE id IN theirs] AS id
MATCH (document:Document {id: id})
WHERE document.seen[$readers]
RETURN pair.one AS one, pair.other AS other, id
ORDER BY one, other, id
