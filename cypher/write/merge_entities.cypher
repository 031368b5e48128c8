// does: projects entities, and what mentions stand for them
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties
WITH entity, row
UNWIND row.mentions AS id
MATCH (mention:Mention {id: id})
MERGE (mention)-[:STANDS_FOR]->(entity)
