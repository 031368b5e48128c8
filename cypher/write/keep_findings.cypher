// does: keeps findings as they stand, tied to whom they are about
UNWIND $rows AS row
MERGE (state:FindingState {id: row.id})
SET state = row.properties
WITH state, row
OPTIONAL MATCH (state)-[old:ABOUT]->(:Mention)
DELETE old
WITH DISTINCT state, row
UNWIND row.core AS id
MATCH (mention:Mention {id: id})
MERGE (state)-[:ABOUT]->(mention)
