// does: the people who have a part in some acts, where they are not too many
UNWIND $asked AS place
MATCH (act:Act {id: place})
WHERE act.clearance <= $clearance
CALL (act) {
  MATCH (act)-[part]->(entity:Person)
  WHERE part.clearance <= $clearance AND entity.clearance <= $clearance
  WITH DISTINCT entity
  LIMIT $look
  RETURN collect(entity) AS people
}
CALL (act, people) {
  UNWIND CASE WHEN size(people) <= $most THEN people ELSE [] END AS entity
  MATCH (entity)<-[part]-(act)
  WITH entity, reduce(most = 0, rank IN [entity.clearance, part.clearance, act.clearance] | CASE WHEN rank > most THEN rank ELSE most END) AS rank
  WITH entity, min(rank) AS clearance
  WHERE clearance <= $clearance
  RETURN collect({id: entity.id, clearance: clearance}) AS members
}
RETURN place, size(people) AS size, members
