// does: pages of what some documents say, in the order of the text
UNWIND $asked AS asked
MATCH (document:Document {id: asked.id})
WHERE document.seen[$readers]
CALL (asked, document) {
  MATCH (document)<-[:IN]-(statement:Statement)
  WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers]
  WITH statement, coalesce(statement.start, 1000000 * coalesce(statement.page, 0) + 1000 * coalesce(statement.paragraph, 0)) AS key1, coalesce(statement.end, 0) AS key2
  WHERE asked.afterId IS NULL OR key1 > asked.after1
    OR (key1 = asked.after1 AND (key2 > asked.after2 OR (key2 = asked.after2 AND statement.id > asked.afterId)))
  WITH statement, key1, key2
  ORDER BY key1, key2, statement.id
  LIMIT $limit
  RETURN statement, key1, key2
}
RETURN asked.number AS number, statement.id AS id, statement, key1, key2
ORDER BY number, key1, key2, id
