// does: how many changes each watch has collected since its owner looked
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.isPattern
  MATCH (change:FindingChange)
  WHERE change.level = $readers AND change.number > row.seen AND change.pattern = row.on
  RETURN change
  UNION
  WITH row WHERE NOT row.isPattern
  MATCH (asked:Mention {id: row.on})
  CALL (asked) {
    RETURN asked AS mention
    UNION
    MATCH (asked)-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[:STANDS_FOR]-(mention:Mention)
    WHERE entity.seen[$readers]
    RETURN mention
  }
  MATCH (mention)<-[:INVOLVES]-(change:FindingChange)
  WHERE change.level = $readers AND change.number > row.seen
  RETURN DISTINCT change
}
RETURN row.id AS id, count(DISTINCT change) AS count
