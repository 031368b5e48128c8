// does: a page of what became of findings, the latest first
CALL () {
  WITH 1 AS one WHERE size($involving) > 0
  MATCH (asked:Mention)
  WHERE asked.id IN $involving[0]
  CALL (asked) {
    RETURN asked AS mention
    UNION
    MATCH (asked)-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[:STANDS_FOR]-(mention:Mention)
    WHERE entity.seen[$readers]
    RETURN mention
  }
  MATCH (mention)<-[:INVOLVES]-(change:FindingChange)
  WHERE change.level = $readers
  RETURN DISTINCT change
  UNION
  WITH 1 AS one WHERE size($involving) = 0
  MATCH (change:FindingChange)
  WHERE change.level = $readers AND change.number > 0
  RETURN change
}
WITH change
WHERE ($after IS NULL OR change.number < $after)
  AND change.at > $since
  AND all(pattern IN $patterns WHERE change.pattern = pattern)
  AND all(kinds IN $kinds WHERE change.kind IN kinds)
  AND all(ids IN tail($involving) WHERE EXISTS {
    MATCH (change)-[:INVOLVES]->(mention:Mention)
    WHERE mention.id IN ids OR EXISTS {
      MATCH (mention)-[:STANDS_FOR]->(entity:Entity)<-[:STANDS_FOR]-(same:Mention)
      WHERE same.id IN ids AND entity.seen[$readers] } })
RETURN change
ORDER BY change.number DESC
LIMIT $limit
