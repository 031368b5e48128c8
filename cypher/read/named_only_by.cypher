// does: the names of those whom nothing but some statements names, and of whom others speak
UNWIND $ids AS id
MATCH (naming:Statement {id: id})
WHERE naming.form = 'NAMED' AND naming.withdrawnAt IS NULL AND NOT naming.subject IN $named
MATCH (mention:Mention {id: naming.subject})
WHERE NOT EXISTS {
    MATCH (mention)<-[:REFERS_TO {part: 'SUBJECT'}]-(other:Statement)
    WHERE other.form = 'NAMED' AND other.withdrawnAt IS NULL AND NOT other.id IN $ids }
  AND (EXISTS {
    MATCH (mention)<-[:REFERS_TO]-(other:Statement)
    WHERE other.withdrawnAt IS NULL AND NOT other.id IN $ids }
  OR EXISTS {
    MATCH (document:Document)
    WHERE document.publisher = mention.id OR mention.id IN document.authors OR mention.id IN document.addressees })
RETURN DISTINCT naming.value AS name
