// does: which entities some ids stand for, and which of them are labels of origins
UNWIND $ids AS id
CALL (id) {
  MATCH (:Mention {id: id})-[:STANDS_FOR]->(entity:Entity)
  WHERE entity.clearance <= $clearance
  RETURN entity.id AS voice, entity.clearance AS clearance
  UNION
  MATCH (statement:Statement {label: id})-[:IN]->(document:Document)
  WHERE statement.withdrawnAt IS NULL AND statement.clearance <= $clearance AND document.clearance <= $clearance
  RETURN id AS voice, min(statement.clearance) AS clearance
}
RETURN id, voice, clearance
