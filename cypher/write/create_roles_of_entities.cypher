// does: projects the roles that entities have in acts
UNWIND $rows AS row
MATCH (act:Act {id: row.act})
MATCH (filler:Entity {id: row.filler})
CREATE (act)-[role:$(row.type)]->(filler)
SET role = row.properties
