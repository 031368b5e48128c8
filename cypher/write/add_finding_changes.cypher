// does: keeps what became of findings, tied to everybody involved and to the judgements that made it so
UNWIND $rows AS row
CREATE (change:FindingChange)
SET change = row.properties
WITH change, row
CALL (change, row) {
  UNWIND row.involved AS id
  MATCH (mention:Mention {id: id})
  MERGE (change)-[:INVOLVES]->(mention)
}
CALL (change, row) {
  UNWIND row.judgements AS id
  MATCH (judgement:Judgement {id: id})
  CREATE (change)-[:FOLLOWS_FROM]->(judgement)
  WITH change, row, judgement
  WHERE judgement.verdict = 'SAME' AND judgement.seen[change.level]
  // Whoever was joined, or is apart again, is involved as well: a watch on either hears of it.
  MATCH (one:Mention {id: judgement.one})-[:STANDS_FOR]->(first:Entity)
  MATCH (other:Mention {id: judgement.other})-[:STANDS_FOR]->(second:Entity)
  WHERE EXISTS {
    MATCH (involved:Mention)-[:STANDS_FOR]->(entity:Entity)
    WHERE involved.id IN row.involved AND entity IN [first, second] }
  MERGE (change)-[:INVOLVES]->(one)
  MERGE (change)-[:INVOLVES]->(other)
}
