// does: the names of other people in which some words stand, with the clearance that each asks for
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('name_words', word, {limit: 1000}) YIELD node
  RETURN node AS name
}
MATCH (person:Person)-[bears:HAS_NAME]->(name)
WHERE NOT person.id IN $ids
RETURN name.value AS value, min(bears.clearance) AS clearance
