// does: projects entities, and what mentions stand for them, for some readers or for all
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties
WITH entity, row
UNWIND row.mentions AS one
MATCH (mention:Mention {id: one.id})
MERGE (mention)-[stands:STANDS_FOR]->(entity)
SET stands.known = one.known
