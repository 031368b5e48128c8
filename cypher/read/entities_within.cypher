// does: which of some entities others of them belong to or lie in, over three steps at most
UNWIND $ids AS id
MATCH (part:Entity {id: id})
MATCH way = (part)-[steps:PART_OF|LOCATED_IN|MEMBER_OF*1..3]->(whole:Entity)
WHERE whole.id IN $ids AND whole.id <> id
  AND all(step IN steps WHERE step.seen[$readers] AND step.support[$readers] > 0)
  AND all(passed IN nodes(way) WHERE passed.seen[$readers])
RETURN id, collect(DISTINCT whole.id) AS wholes
ORDER BY id
