// does: the forms under which documents with a text name some people
UNWIND $asked AS id
MATCH (entity:Entity {id: id})<-[:STANDS_FOR]-(mention)
WHERE entity.kind = 'PERSON'
MATCH (statement:Statement {subject: mention.id})
  USING INDEX statement:Statement(subject)
WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.seen[$readers]
  AND statement.nameType <> 'DESCRIPTION'
MATCH (document:Document {id: statement.document})
WHERE document.sha256 IS NOT NULL AND document.seen[$readers]
WITH id, document.sha256 AS text, statement.value AS form,
  collect([rank IN range(0, size(statement.seen) - 1) | statement.seen[rank] AND document.seen[rank]]) AS alike
RETURN id, text, form, [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])] AS seen
