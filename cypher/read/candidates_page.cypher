// does: a page of pairs of entities that share a name
CALL () {
  WITH 1 AS one WHERE $of IS NOT NULL
  MATCH (:Mention {id: $of})-[:STANDS_FOR]->(entity:Entity)
  RETURN entity
  UNION
  WITH 1 AS one WHERE $of IS NULL
  MATCH (entity:Entity)
  RETURN entity
}
WITH entity AS one
MATCH (one)-[mine:HAS_NAME]->(name:Name)-[:HAS_KEY]->(key:NameKey)
WHERE one.clearance <= $clearance AND mine.clearance <= $clearance
  AND key.key STARTS WITH 'f:' AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
MATCH (key)<-[:HAS_KEY]-(theirs:Name)<-[bears:HAS_NAME]-(other:Entity)
WHERE other <> one AND other.kind = one.kind AND ($of IS NOT NULL OR one.id < other.id)
  AND other.clearance <= $clearance AND bears.clearance <= $clearance
  AND NOT theirs.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  AND NOT EXISTS {
    MATCH (one)<-[:STANDS_FOR]-(first:Mention), (second:Mention)-[:STANDS_FOR]->(other), (judgement:Judgement)
    WHERE judgement.verdict = 'DIFFERENT' AND judgement.withdrawnAt IS NULL
      AND (judgement.one = first.id AND judgement.other = second.id
        OR judgement.one = second.id AND judgement.other = first.id) }
WITH one, other, collect(DISTINCT name.value) + collect(DISTINCT theirs.value) AS names,
  one.id AS key1, other.id AS key2
WHERE $afterId IS NULL OR key1 > $after1 OR (key1 = $after1 AND key2 > $after2)
RETURN key1 + ' ' + key2 AS id, one {.id, .kind, .type, name: one.shown[$clearance]} AS one, other {.id, .kind, .type, name: other.shown[$clearance]} AS other, 'SAME' AS question, 1.0 AS score, 'OPEN' AS state, names, key1, key2
ORDER BY key1, key2
LIMIT $limit
