// does: keeps what became of findings, tied to everybody involved
UNWIND $rows AS row
CREATE (change:FindingChange)
SET change = row.properties
WITH change, row
UNWIND row.involved AS id
MATCH (mention:Mention {id: id})
CREATE (change)-[:INVOLVES]->(mention)
