// does: projects the roles that acts, or whoever, have in acts
UNWIND $rows AS row
MATCH (act:Act {id: row.act})
OPTIONAL MATCH (entity:Entity {id: row.filler})
OPTIONAL MATCH (other:Act {id: row.filler})
WITH act, row, coalesce(entity, other) AS filler
WHERE filler IS NOT NULL
CREATE (act)-[role:$(row.type)]->(filler)
SET role = row.properties
