// does: takes mentions from what they stood for, and removes what bears their id, with what is marked of it
UNWIND $rows AS id
OPTIONAL MATCH (:Mention {id: id})-[stands:STANDS_FOR]->()
DELETE stands
WITH DISTINCT id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (dispute:Dispute)-[:ABOUT]->(entity)
DETACH DELETE dispute, entity
