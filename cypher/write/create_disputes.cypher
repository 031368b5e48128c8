// does: projects facts on which statements differ, and whom they are about
UNWIND $rows AS row
CREATE (dispute:Dispute)
SET dispute = row.properties
WITH dispute, row
UNWIND row.about AS about
OPTIONAL MATCH (entity:Entity {id: about.id})
OPTIONAL MATCH (act:Act {id: about.id})
WITH dispute, about, coalesce(entity, act) AS subject
WHERE subject IS NOT NULL
CREATE (dispute)-[:ABOUT {seen: about.seen}]->(subject)
