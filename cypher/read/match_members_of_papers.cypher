// does: the people whom some documents name, where they are not too many
UNWIND $asked AS place
MATCH (document:Document {id: place})
CALL (document) {
  MATCH (document)<-[:IN]-(statement:Statement)-[reference:REFERS_TO {part: 'SUBJECT'}]->(:Mention)-[:STANDS_FOR]->(entity:Person)
  WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.clearance <= $clearance
  WITH DISTINCT entity
  LIMIT $look
  RETURN collect(entity) AS named
}
CALL (document, named) {
  UNWIND CASE WHEN size(named) <= $most THEN named ELSE [] END AS entity
  MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
  MATCH (statement:Statement {subject: mention.id})
  WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.clearance <= $clearance
    AND statement.document = document.id
  WITH entity, min(statement.clearance) AS clearance
  RETURN collect({id: entity.id, clearance: clearance}) AS members
}
RETURN place, size(named) AS size, members
