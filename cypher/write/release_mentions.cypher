// does: takes mentions from what they stood for, and removes what bears their id
UNWIND $rows AS id
MATCH (mention:Mention {id: id})
OPTIONAL MATCH (mention)-[stands:STANDS_FOR]->()
DELETE stands
WITH DISTINCT id
OPTIONAL MATCH (entity:Entity {id: id})
DETACH DELETE entity
