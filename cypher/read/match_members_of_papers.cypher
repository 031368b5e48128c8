// does: the people whom some documents name, where they are not too many
UNWIND $asked AS place
MATCH (document:Document {id: place})
CALL (document) {
  MATCH (document)<-[:IN]-(statement)-[:REFERS_TO {part: 'SUBJECT'}]->()-[:STANDS_FOR]->(entity)
  WHERE entity.kind = 'PERSON' AND statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
  WITH DISTINCT entity
  LIMIT $look
  RETURN count(*) AS size
}
CALL (document, size) {
  MATCH (document)<-[:IN]-(statement)-[:REFERS_TO {part: 'SUBJECT'}]->()-[:STANDS_FOR]->(entity)
  WHERE entity.kind = 'PERSON' AND size <= $most AND statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
  WITH entity, collect(statement.seen) AS alike
  RETURN collect({id: entity.id, seen: [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])]}) AS members
}
RETURN place, size, members
