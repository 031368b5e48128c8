// does: keeps what is to be asked about pairs of entities
UNWIND $rows AS row
MATCH (one:Entity {id: row.one})
MATCH (other:Entity {id: row.other})
CREATE (one)-[may:MAY_BE]->(other)
SET may = row.properties
