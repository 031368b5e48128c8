// does: the people who have a part in some cases, where they are not too many
UNWIND $asked AS place
MATCH (case:Entity {id: place})
WHERE case.seen[$readers]
CALL (case) {
  CALL (case) {
    MATCH (case)<-[in:IN_CASE]-(act)-[part]->(entity)
    WHERE entity.kind = 'PERSON' AND in.seen[$readers] AND act.seen[$readers] AND part.seen[$readers]
      AND entity.seen[$readers]
    RETURN entity
    UNION ALL
    MATCH (case)<-[part:PARTY_TO]-(entity)
    WHERE entity.kind = 'PERSON' AND part.seen[$readers] AND entity.seen[$readers]
    RETURN entity
  }
  WITH DISTINCT entity
  LIMIT $look
  RETURN count(*) AS size
}
CALL (case, size) {
  CALL (case, size) {
    MATCH (case)<-[in:IN_CASE]-(act)-[part]->(entity)
    WHERE entity.kind = 'PERSON' AND size <= $most
    RETURN entity, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND act.seen[rank] AND in.seen[rank] AND case.seen[rank]] AS seen
    UNION ALL
    MATCH (case)<-[part:PARTY_TO]-(entity)
    WHERE entity.kind = 'PERSON' AND size <= $most
    RETURN entity, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND case.seen[rank]] AS seen
  }
  WITH entity, collect(seen) AS alike
  WITH entity, [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])] AS seen
  WHERE seen[$readers]
  RETURN collect({id: entity.id, seen: seen}) AS members
}
RETURN place, size, members
