// does: a page of statements
CALL () {
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (:Document {id: $document})<-[:IN]-(statement:Statement)
  RETURN statement
  UNION
  WITH 1 AS one WHERE $document IS NULL AND $about IS NOT NULL
  MATCH (:Mention {id: $about})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(subject)
  MATCH (subject)<-[:STANDS_FOR]-(:Mention)<-[:REFERS_TO]-(statement:Statement)
  RETURN statement
  UNION
  WITH 1 AS one WHERE $document IS NULL AND $about IS NULL AND $speaker IS NOT NULL
  MATCH (:Mention {id: $speaker})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(voice)
  MATCH (voice)<-[:STANDS_FOR]-(:Mention)<-[:REFERS_TO {part: 'SPEAKER'}]-(statement:Statement)
  RETURN statement
  UNION
  WITH 1 AS one WHERE $document IS NULL AND $about IS NULL AND $speaker IS NULL
  MATCH (statement:Statement)
  RETURN statement
}
MATCH (statement)-[:IN]->(document:Document)
WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND document.seen[$readers]
  AND ($stances IS NULL OR statement.stance IN $stances)
  AND ($forms IS NULL OR statement.form IN $forms)
  AND ($predicates IS NULL OR statement.predicate IN $predicates)
  AND ($about IS NULL OR EXISTS {
    MATCH (:Mention {id: $about})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(subject)
    MATCH (subject)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement)
    WHERE part.part <> 'SPEAKER' AND subject.seen[$readers] })
  AND ($speaker IS NULL OR EXISTS {
    MATCH (:Mention {id: $speaker})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(voice)
    MATCH (voice)<-[:STANDS_FOR]-(:Mention)<-[:REFERS_TO {part: 'SPEAKER'}]-(statement)
    WHERE voice.seen[$readers] })
WITH statement,
  CASE $order1
    WHEN 'DATE' THEN CASE
      WHEN statement.edtf IS NULL THEN CASE WHEN $down1 THEN -1000000000000 ELSE 1000000000000 END
      ELSE coalesce(statement.earliestStart, -1000000000000 + 1) END
    WHEN 'RECORDED' THEN statement.recordedAt
    ELSE statement.document + '/' + right('0000000000' + toString(coalesce(statement.start, 1000000 * coalesce(statement.page, 0) + 1000 * coalesce(statement.paragraph, 0))), 10)
  END AS key1,
  CASE $order2
    WHEN 'DATE' THEN CASE
      WHEN statement.edtf IS NULL THEN CASE WHEN $down2 THEN -1000000000000 ELSE 1000000000000 END
      ELSE coalesce(statement.earliestStart, -1000000000000 + 1) END
    WHEN 'RECORDED' THEN statement.recordedAt
    ELSE statement.document + '/' + right('0000000000' + toString(coalesce(statement.start, 1000000 * coalesce(statement.page, 0) + 1000 * coalesce(statement.paragraph, 0))), 10)
  END AS key2
WHERE $afterId IS NULL
  OR (NOT $down1 AND key1 > $after1) OR ($down1 AND key1 < $after1)
  OR (key1 = $after1 AND ((NOT $down2 AND key2 > $after2) OR ($down2 AND key2 < $after2)
    OR (key2 = $after2 AND statement.id > $afterId)))
RETURN statement.id AS id, statement, key1, key2
ORDER BY
  CASE WHEN NOT $down1 THEN key1 END, CASE WHEN $down1 THEN key1 END DESC,
  CASE WHEN NOT $down2 THEN key2 END, CASE WHEN $down2 THEN key2 END DESC,
  statement.id
LIMIT $limit
