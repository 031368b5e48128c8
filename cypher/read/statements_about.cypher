// does: pages of what is said about some entities, by document and place
UNWIND $asked AS asked
MATCH (entity:Entity {id: asked.id})
WHERE entity.seen[$readers]
CALL (asked, entity) {
  MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement:Statement)-[:IN]->(document:Document)
  WHERE part.part <> 'SPEAKER' AND statement.withdrawnAt IS NULL
    AND statement.seen[$readers] AND document.seen[$readers]
  WITH DISTINCT statement, statement.document AS key1, coalesce(statement.start, 1000000 * coalesce(statement.page, 0) + 1000 * coalesce(statement.paragraph, 0)) AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND statement.id > asked.afterId)))
  WITH statement, key1, key2
  ORDER BY key1, key2, statement.id
  LIMIT $limit
  RETURN statement, key1, key2
}
RETURN asked.number AS number, statement.id AS id, statement, key1, key2
ORDER BY number, key1, key2, id
