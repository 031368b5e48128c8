// does: how many entities of one kind there are
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
RETURN count(entity) AS count, [coalesce(min(entity.seen[0]), true)] AS seen
