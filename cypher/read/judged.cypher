// does: whom some ids mean, with all mentions joined to them and the labels of what names each
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
WHERE entity.seen[$readers]
MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
OPTIONAL MATCH (named:Statement {subject: mention.id})
WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL
WITH id, entity, mention, collect(named {.clearance, .compartments}) AS names
ORDER BY mention.id
WITH id, entity, collect(mention.id) AS members, collect(names) AS each
WITH id, entity, members, each, reduce(alike = [], names IN each | alike + names) AS alike
RETURN id, entity.id AS entity, entity.kind AS kind, entity.shown[$readers] AS name, members,
  [names IN each | {names: CASE WHEN size(names) = 0 THEN alike ELSE names END}] AS naming
