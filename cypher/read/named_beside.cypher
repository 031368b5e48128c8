// does: the groups, institutions, places and cases in whose names some words stand
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('name_words', word) YIELD node
  RETURN node AS name
}
MATCH (entity:Entity)-[:HAS_NAME]->(name)
WHERE NOT entity:Person
RETURN DISTINCT entity.id AS id
