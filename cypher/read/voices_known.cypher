// does: which entities some ids stand for, and which of them are labels of origins, with the labels of what tells that
UNWIND $ids AS id
CALL (id) {
  MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
  WHERE entity.seen[$readers]
  MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
  MATCH (named:Statement {subject: mention.id})
  WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL AND coalesce(named.ownSeen, named.seen)[$readers]
  RETURN entity.id AS voice, named AS statement
  UNION
  MATCH (statement:Statement {label: id})-[:IN]->(document:Document)
  WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND document.seen[$readers]
  RETURN id AS voice, statement
}
WITH id, voice, statement, coalesce(statement.compartments, []) AS compartments
ORDER BY size(compartments), coalesce(statement.ownClearance, statement.clearance)
WITH id, voice, collect({clearance: coalesce(statement.ownClearance, statement.clearance), compartments: compartments}) AS labels
RETURN id, voice, head(labels).clearance AS clearance, head(labels).compartments AS compartments
