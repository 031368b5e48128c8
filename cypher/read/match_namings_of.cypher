// does: the forms under which documents with a text name some people
UNWIND $asked AS id
MATCH (entity:Entity {id: id})<-[:STANDS_FOR]-(mention:Mention)
WHERE entity:Person
MATCH (statement:Statement {subject: mention.id})
WHERE statement.form = 'NAMED' AND statement.withdrawnAt IS NULL AND statement.clearance <= $clearance
  AND statement.nameType <> 'DESCRIPTION'
MATCH (document:Document {id: statement.document})
WHERE document.sha256 IS NOT NULL AND document.clearance <= $clearance
RETURN id, document.sha256 AS text, statement.value AS form,
  min(CASE WHEN statement.clearance > document.clearance THEN statement.clearance ELSE document.clearance END) AS clearance
