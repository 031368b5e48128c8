// does: keeps what became of findings, tied to everybody involved and to the judgements that made it so
UNWIND $rows AS row
CREATE (change:FindingChange)
SET change = row.properties
WITH change, row
CALL (change, row) {
  UNWIND row.judgements AS id
  MATCH (judgement:Judgement {id: id})
  CREATE (change)-[:FOLLOWS_FROM]->(judgement)
}
UNWIND row.involved AS id
MATCH (mention:Mention {id: id})
CREATE (change)-[:INVOLVES]->(mention)
