// does: the people who have a part in some cases, where they are not too many
UNWIND $asked AS place
MATCH (case:Entity {id: place})
WHERE case.clearance <= $clearance
CALL (case) {
  CALL (case) {
    MATCH (case)<-[in:IN_CASE]-(act:Act)-[part]->(entity:Person)
    WHERE in.clearance <= $clearance AND act.clearance <= $clearance AND part.clearance <= $clearance
      AND entity.clearance <= $clearance
    RETURN entity
    UNION ALL
    MATCH (case)<-[part:PARTY_TO]-(entity:Person)
    WHERE part.clearance <= $clearance AND entity.clearance <= $clearance
    RETURN entity
  }
  WITH DISTINCT entity
  LIMIT $look
  RETURN collect(entity) AS parties
}
CALL (case, parties) {
  UNWIND CASE WHEN size(parties) <= $most THEN parties ELSE [] END AS entity
  CALL (case, entity) {
    MATCH (entity)<-[part]-(act:Act)-[in:IN_CASE]->(case)
    RETURN [entity.clearance, part.clearance, act.clearance, in.clearance, case.clearance] AS ranks
    UNION ALL
    MATCH (entity)-[part:PARTY_TO]->(case)
    RETURN [entity.clearance, part.clearance, case.clearance] AS ranks
  }
  WITH entity, reduce(most = 0, rank IN ranks | CASE WHEN rank > most THEN rank ELSE most END) AS rank
  WITH entity, min(rank) AS clearance
  WHERE clearance <= $clearance
  RETURN collect({id: entity.id, clearance: clearance}) AS members
}
RETURN place, size(parties) AS size, members
