// does: how much is said about some entities
UNWIND $asked AS asked
MATCH (entity:Entity {id: asked.id})
WHERE entity.clearance <= $clearance
CALL (entity) {
  MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement:Statement)-[:IN]->(document:Document)
  WHERE part.part <> 'SPEAKER' AND statement.withdrawnAt IS NULL
    AND statement.clearance <= $clearance AND document.clearance <= $clearance
  RETURN count(DISTINCT statement) AS count
}
RETURN asked.number AS number, count
