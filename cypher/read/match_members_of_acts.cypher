// does: the people who have a part in some acts, where they are not too many
// By kind and not by label: in a store that was empty when this was planned, a label is looked up before the act.
UNWIND $asked AS place
MATCH (act:Act {id: place})
WHERE act.seen[$readers]
CALL (act) {
  MATCH (act)-[part]->(entity)
  WHERE entity.kind = 'PERSON' AND part.seen[$readers] AND entity.seen[$readers]
  WITH entity, collect([rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND act.seen[rank]]) AS alike
  LIMIT $look
  RETURN count(*) AS size, collect({id: entity.id, seen: [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])]}) AS members
}
RETURN place, size, CASE WHEN size <= $most THEN members ELSE [] END AS members
