// does: projects the names of entities with their keys
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
UNWIND row.names AS named
MERGE (name:Name {id: named.id})
ON CREATE SET name += named.properties
CREATE (entity)-[bears:HAS_NAME]->(name)
SET bears = named.evidence
WITH DISTINCT name, named.keys AS keys
WHERE NOT EXISTS { (name)-[:HAS_KEY]->() }
UNWIND keys AS word
MERGE (key:NameKey {key: word})
CREATE (name)-[:HAS_KEY]->(key)
