// does: the entities that some mentions stand for
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
WHERE entity.seen[$readers]
RETURN id AS mention, entity.id AS id, entity.kind AS kind, entity.type AS type, entity.shown[$readers] AS name,
  entity.seen AS seen
