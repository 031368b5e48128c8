// does: how many judgements on who is who there are
CALL () {
  WITH 1 AS one WHERE $of IS NULL
  MATCH (ruling:Judgement)
  RETURN ruling
  UNION
  WITH 1 AS one WHERE $of IS NOT NULL
  MATCH (:Mention {id: $of})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
  WHERE entity.seen[$readers]
  MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
  CALL (mention) {
    MATCH (ruling:Judgement {one: mention.id})
    RETURN ruling
    UNION
    MATCH (ruling:Judgement {other: mention.id})
    RETURN ruling
  }
  RETURN ruling
}
WITH DISTINCT ruling
WHERE ruling.seen[$readers]
  AND ($verdicts IS NULL OR ruling.verdict IN $verdicts)
  AND ($standing IS NULL OR (ruling.withdrawnAt IS NULL) = $standing)
RETURN count(*) AS count, [coalesce(min(ruling.seen[0]), true)] AS seen
