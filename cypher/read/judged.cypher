// does: whom some ids mean, with all mentions joined to them and the clearance at which each has a name of its own
UNWIND $ids AS id
MATCH (:Mention {id: id})-[:STANDS_FOR]->(entity:Entity)
WHERE entity.clearance <= $clearance
MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
OPTIONAL MATCH (named:Statement {subject: mention.id})
WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL
WITH id, entity, mention, coalesce(min(named.clearance), entity.clearance) AS clearance
ORDER BY mention.id
RETURN id, entity.id AS entity, entity.kind AS kind, entity.shown[$clearance] AS name,
  collect(mention.id) AS members, collect(clearance) AS clearances
