// does: for which entity some mentions stand, for which readers each does if not for all, and who else stands for it
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR]->(entity:Entity)
RETURN id AS mention, entity.id AS entity, coalesce(stands.known, []) AS seen,
  [(entity)<-[:STANDS_FOR]-(other:Mention) | other.id] AS others
