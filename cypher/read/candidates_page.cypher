// does: a page of what may be asked about pairs of entities, the best score first; each clearance has its own index
CALL () {
  WITH 1 AS one WHERE $of IS NULL AND $readers = 0
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.publicRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN entity, other, may, may.publicRank AS rank
  ORDER BY may.publicRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $of IS NULL AND $readers = 1
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.teamRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN entity, other, may, may.teamRank AS rank
  ORDER BY may.teamRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $of IS NULL AND $readers = 2
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WHERE may.sealedRank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN entity, other, may, may.sealedRank AS rank
  ORDER BY may.sealedRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $of IS NULL AND $readers > 2
  MATCH (entity:Entity)-[may:MAY_BE]->(other:Entity)
  WITH entity, other, may, may['rank' + $readers] AS rank
  WHERE rank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN entity, other, may, rank
  ORDER BY rank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $of IS NOT NULL
  MATCH (:Mention {id: $of})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)-[may:MAY_BE]-(other:Entity)
  WITH entity, other, may, coalesce([may.publicRank, may.teamRank, may.sealedRank][$readers], may['rank' + $readers]) AS rank
  WHERE rank > $after AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($questions IS NULL OR may.question[$readers] IN $questions)
    AND ($states IS NULL OR may.state[$readers] IN $states)
    AND ($bands IS NULL OR any(band IN $bands WHERE may.score[$readers] >= band[0] AND may.score[$readers] < band[1]))
  RETURN entity, other, may, rank
  ORDER BY rank
  LIMIT $limit
}
RETURN rank AS id, entity {.id, .kind, .type, .seen, name: entity.shown[$readers]} AS one, other {.id, .kind, .type, .seen, name: other.shown[$readers]} AS other,
  may.question[$readers] AS question, may.score[$readers] AS score, may.state[$readers] AS state,
  rank AS key1, '' AS key2
ORDER BY rank
LIMIT $limit
