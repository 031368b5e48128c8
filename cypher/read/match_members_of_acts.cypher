// does: the people who have a part in some acts, where they are not too many
// By kind and not by label: in a store that was empty when this was planned, a label is looked up before the act.
UNWIND $asked AS place
MATCH (act:Act {id: place})
WHERE act.clearance <= $clearance
CALL (act) {
  MATCH (act)-[part]->(entity)
  WHERE entity.kind = 'PERSON' AND part.clearance <= $clearance AND entity.clearance <= $clearance
  WITH entity, reduce(most = 0, rank IN [entity.clearance, part.clearance, act.clearance] | CASE WHEN rank > most THEN rank ELSE most END) AS rank
  WITH entity, min(rank) AS clearance
  LIMIT $look
  RETURN count(*) AS size, collect({id: entity.id, clearance: clearance}) AS members
}
RETURN place, size, CASE WHEN size <= $most THEN members ELSE [] END AS members
