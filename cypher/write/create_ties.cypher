// does: projects relations between entities
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties
