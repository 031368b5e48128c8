// does: keeps a ruling, tied to the statements that it speaks of
CREATE (ruling:Ruling:$($label))
SET ruling += $properties
WITH ruling
UNWIND $statements AS id
MATCH (statement:Statement {id: id})
CREATE (ruling)-[:SPEAKS_OF]->(statement)
