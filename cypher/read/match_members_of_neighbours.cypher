// does: the people who are tied to some entities, where they are not too many
// By kind and not by label: in a store that was empty when this was planned, a label is looked up before the ties.
UNWIND $asked AS place
MATCH (other:Entity {id: place})
WHERE other.seen[$readers]
CALL (other) {
  MATCH (other)-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(entity)
  WHERE entity.kind = 'PERSON' AND tie.seen[$readers] AND entity.seen[$readers] AND tie.support[$readers] > 0
  WITH DISTINCT entity
  LIMIT $look
  RETURN collect(entity) AS tied
}
CALL (other, tied) {
  UNWIND CASE WHEN size(tied) <= $most THEN tied ELSE [] END AS entity
  MATCH (other)-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(entity)
  WITH entity, tie.support AS support,
    [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND tie.seen[rank] AND other.seen[rank]] AS seen
  WHERE seen[$readers]
  RETURN collect({id: entity.id, support: support, seen: seen}) AS members
}
RETURN place, size(tied) AS size, members
