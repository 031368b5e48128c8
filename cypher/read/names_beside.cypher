// does: the names of other people in which some words stand, and who reads each
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('name_words', word, {limit: 1000}) YIELD node
  RETURN node AS name
}
MATCH (person:Person)-[bears:HAS_NAME]->(name)
WHERE NOT person.id IN $ids
WITH name.value AS value, collect(bears.seen) AS alike
RETURN value, [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])] AS seen
