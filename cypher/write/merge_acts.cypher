// does: projects acts, without their roles; an act told apart from another stands for no mention
UNWIND $rows AS row
MERGE (act:Act {id: row.id})
SET act = row.properties
WITH act, row
OPTIONAL MATCH (mention:Mention {id: row.id})
FOREACH (one IN CASE WHEN mention IS NULL THEN [] ELSE [mention] END | MERGE (one)-[:STANDS_FOR]->(act))
WITH act
MATCH (act)-[role]->()
DELETE role
