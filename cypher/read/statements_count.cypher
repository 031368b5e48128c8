// does: how many statements there are
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
RETURN count(statement) AS count, [coalesce(min(statement.seen[0]), true)] AS seen
