// does: how many pairs of entities there is something to ask about
CALL () {
  WITH 1 AS one WHERE $of IS NULL AND $readers = 0
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.publicRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NULL AND $readers = 1
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.teamRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NULL AND $readers = 2
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.sealedRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NULL AND $readers > 2
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WITH entity, other, may, may['rank' + $readers] AS rank
  WHERE rank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NOT NULL
  MATCH (:Mention {id: $of})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)-[may:MAY_BE]-(other:Entity)
  WITH entity, other, may, coalesce([may.publicRank, may.teamRank, may.sealedRank][$readers], may['rank' + $readers]) AS rank
  WHERE rank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN may
}
RETURN count(may) AS count
