// does: those to whom some people are tied
UNWIND $asked AS id
MATCH (entity:Entity {id: id})-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|REPRESENTS|EMPLOYED_BY|HOLDS_OFFICE|MEMBER_OF|COMMANDS]-(other)
WHERE entity.kind = 'PERSON'
WITH id, other, tie.support AS support,
  [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND tie.seen[rank] AND other.seen[rank]] AS seen
WHERE seen[$readers]
RETURN id, other.id AS place, support, seen
