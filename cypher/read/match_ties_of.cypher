// does: what some people are to others
UNWIND $asked AS id
MATCH (entity:Entity {id: id})-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(other)
WHERE entity.kind = 'PERSON' AND tie.seen[$readers] AND other.seen[$readers]
RETURN id, other.id AS other, other.shown[$readers] AS name, type(tie) AS relation, (startNode(tie) = entity) <> coalesce(tie.turned[$readers], false) AS out,
  tie.quality AS quality, tie.support AS support,
  [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND tie.seen[rank] AND other.seen[rank]] AS seen
