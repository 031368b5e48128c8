// does: a page of the entities of one kind
CALL () {
  WITH 1 AS one WHERE $inCase IS NOT NULL
  MATCH (:Mention {id: $inCase})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(case:Case)
  MATCH (case)<-[tie:PARTY_TO]-(entity:Entity {kind: $kind})
  WHERE tie.seen[$readers] AND case.seen[$readers]
  RETURN entity
  UNION
  WITH 1 AS one WHERE $inCase IS NOT NULL
  MATCH (:Mention {id: $inCase})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(case:Case)
  MATCH (case)<-[in:IN_CASE]-(:Act)-[part]->(entity:Entity {kind: $kind})
  WHERE in.seen[$readers] AND part.seen[$readers] AND case.seen[$readers]
  RETURN entity
  UNION
  WITH 1 AS one WHERE $inCase IS NULL
  MATCH (entity:Entity {kind: $kind})
  RETURN entity
}
WITH entity
WHERE entity.seen[$readers]
  AND ($types IS NULL OR entity.type IN $types)
  AND ($words IS NULL OR EXISTS {
    MATCH (entity)-[named:HAS_NAME]->(:Name)-[:HAS_KEY]->(key:NameKey)
    WHERE named.seen[$readers] AND key.key STARTS WITH 'f:'
      AND all(word IN $words WHERE substring(key.key, 2) CONTAINS word) })
  AND ($suffered IS NULL OR EXISTS {
    MATCH (entity)<-[part:SUFFERED_BY]-(act:Act)
    WHERE act.kind IN $suffered AND part.support[$readers] > 0 })
  AND ($did IS NULL OR EXISTS {
    MATCH (entity)<-[part:DONE_BY]-(act:Act)
    WHERE act.kind IN $did AND part.support[$readers] > 0 })
  AND ($relations IS NULL OR EXISTS {
    MATCH (entity)-[tie]-(other:Entity)
    WHERE type(tie) IN $relations AND tie.support[$readers] > 0 AND other.seen[$readers] })
  AND ($involving IS NULL OR EXISTS {
    MATCH (:Mention {id: $involving})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(somebody:Entity)-[tie:PARTY_TO]->(entity)
    WHERE tie.seen[$readers] AND somebody.seen[$readers]
  } OR EXISTS {
    MATCH (:Mention {id: $involving})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(somebody:Entity)<-[part]-(:Act)-[in:IN_CASE]->(entity)
    WHERE part.seen[$readers] AND in.seen[$readers] AND somebody.seen[$readers] })
  AND ($asking IS NULL OR EXISTS {
    MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[:REFERS_TO]-(statement:Statement)
    WHERE statement.clearance = $asking AND statement.withdrawnAt IS NULL AND statement.seen[$readers] })
WITH entity,
  CASE $order1
    WHEN 'STATEMENTS' THEN COUNT {
      MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement:Statement)
      WHERE part.part <> 'SPEAKER' AND statement.seen[$readers] AND statement.withdrawnAt IS NULL
    }
    ELSE toLower(entity.shown[$readers])
  END AS key1,
  CASE $order2
    WHEN 'STATEMENTS' THEN COUNT {
      MATCH (entity)<-[:STANDS_FOR]-(:Mention)<-[part:REFERS_TO]-(statement:Statement)
      WHERE part.part <> 'SPEAKER' AND statement.seen[$readers] AND statement.withdrawnAt IS NULL
    }
    ELSE toLower(entity.shown[$readers])
  END AS key2
WHERE $afterId IS NULL
  OR (NOT $down1 AND key1 > $after1) OR ($down1 AND key1 < $after1)
  OR (key1 = $after1 AND ((NOT $down2 AND key2 > $after2) OR ($down2 AND key2 < $after2)
    OR (key2 = $after2 AND entity.id > $afterId)))
RETURN entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name,
  entity.seen AS seen, key1, key2
ORDER BY
  CASE WHEN NOT $down1 THEN key1 END, CASE WHEN $down1 THEN key1 END DESC,
  CASE WHEN NOT $down2 THEN key2 END, CASE WHEN $down2 THEN key2 END DESC,
  entity.id
LIMIT $limit
