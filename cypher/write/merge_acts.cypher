// does: projects acts, without their roles
UNWIND $rows AS row
MERGE (act:Act {id: row.id})
SET act = row.properties
WITH act, row
MATCH (mention:Mention {id: row.id})
MERGE (mention)-[:STANDS_FOR]->(act)
WITH act
MATCH (act)-[role]->()
DELETE role
