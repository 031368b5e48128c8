// does: removes names that nobody bears, and keys that no name has
UNWIND $rows AS id
MATCH (name:Name {id: id})
WHERE NOT EXISTS { (:Entity)-[:HAS_NAME]->(name) }
OPTIONAL MATCH (name)-[:HAS_KEY]->(key:NameKey)
DETACH DELETE name
WITH DISTINCT key
WHERE key IS NOT NULL AND NOT EXISTS { (:Name)-[:HAS_KEY]->(key) }
DELETE key
