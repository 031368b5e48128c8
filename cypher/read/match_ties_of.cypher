// does: what some people are to others
UNWIND $asked AS id
MATCH (entity:Entity {id: id})-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(other:Entity)
WHERE entity:Person AND tie.clearance <= $clearance AND other.clearance <= $clearance
RETURN id, other.id AS other, other.shown[$clearance] AS name, type(tie) AS relation, startNode(tie) = entity AS out,
  tie.quality AS quality, tie.support AS support,
  reduce(most = 0, rank IN [entity.clearance, tie.clearance, other.clearance] | CASE WHEN rank > most THEN rank ELSE most END) AS clearance
