// does: how much is said about some entities
UNWIND $asked AS asked
MATCH (entity:Entity {id: asked.id})
WHERE entity.seen[$readers]
CALL (entity) {
  MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement:Statement)-[:IN]->(document:Document)
  WHERE part.part <> 'SPEAKER' AND statement.withdrawnAt IS NULL
    AND statement.seen[$readers] AND document.seen[$readers]
  RETURN count(DISTINCT statement) AS count, [coalesce(min(statement.seen[0]), true)] AS seen
}
RETURN asked.number AS number, count, seen
