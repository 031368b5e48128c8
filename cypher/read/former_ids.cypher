// does: the mentions that stand for some entities besides those whose ids the entities have, where these have a name
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:STANDS_FOR]-(mention:Mention)
WHERE entity.seen[$readers] AND mention.id <> id AND EXISTS {
  MATCH (named:Statement {subject: mention.id})
  WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL AND named.seen[$readers] }
RETURN id AS entity, mention.id AS former
ORDER BY entity, former
