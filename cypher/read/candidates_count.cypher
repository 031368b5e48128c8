// does: how many pairs of entities there is something to ask about
CALL () {
  WITH 1 AS one WHERE $of IS NULL AND $clearance = 0
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.publicRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$clearance] IN $questions)
    AND ($states IS NULL OR may.state[$clearance] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$clearance] >= band[0] AND may.score[$clearance] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NULL AND $clearance = 1
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.teamRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$clearance] IN $questions)
    AND ($states IS NULL OR may.state[$clearance] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$clearance] >= band[0] AND may.score[$clearance] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NULL AND $clearance = 2
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.sealedRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$clearance] IN $questions)
    AND ($states IS NULL OR may.state[$clearance] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$clearance] >= band[0] AND may.score[$clearance] < band[1]))
  RETURN may
  UNION ALL
  WITH 1 AS one WHERE $of IS NOT NULL
  MATCH (:Mention {id: $of})-[:STANDS_FOR]->(entity:Entity)-[may:MAY_BE]-(other:Entity)
  WITH entity, other, may, [may.publicRank, may.teamRank, may.sealedRank][$clearance] AS rank
  WHERE rank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$clearance] IN $questions)
    AND ($states IS NULL OR may.state[$clearance] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$clearance] >= band[0] AND may.score[$clearance] < band[1]))
  RETURN may
}
RETURN count(may) AS count
