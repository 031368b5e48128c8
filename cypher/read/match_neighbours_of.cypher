// does: those to whom some people are tied
UNWIND $asked AS id
MATCH (entity:Entity {id: id})-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(other:Entity)
WHERE entity:Person
WITH id, other, tie.support AS support,
  reduce(most = 0, rank IN [entity.clearance, tie.clearance, other.clearance] | CASE WHEN rank > most THEN rank ELSE most END) AS clearance
WHERE clearance <= $clearance
RETURN id, other.id AS place, support, clearance
