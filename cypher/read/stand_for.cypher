// does: the entities that some mentions stand for, whoever may know them
UNWIND $ids AS id
MATCH (:Mention {id: id})-[:STANDS_FOR]->(entity:Entity)
RETURN id AS mention, entity.id AS entity
