// does: projects acts of which none is there yet, without their roles; an act told apart from another stands for no mention
UNWIND $rows AS row
CREATE (act:Act)
SET act = row.properties
WITH act, row
MATCH (mention:Mention {id: row.id})
CREATE (mention)-[:STANDS_FOR]->(act)
