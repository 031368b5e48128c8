// does: the documents that name some people
UNWIND $asked AS id
MATCH (entity:Entity {id: id})<-[:STANDS_FOR]-(mention)
WHERE entity.kind = 'PERSON'
MATCH (statement:Statement {subject: mention.id})
  USING INDEX statement:Statement(subject)
WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
RETURN DISTINCT id, statement.document AS place, statement.seen AS seen
