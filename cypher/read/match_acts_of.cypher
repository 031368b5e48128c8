// does: the acts in which some people have a part
UNWIND $asked AS id
MATCH (entity:Entity {id: id})<-[part]-(act)
WHERE 'Act' IN labels(act) AND entity.kind = 'PERSON'
WITH id, act, [rank IN range(0, size(entity.seen) - 1) | entity.seen[rank] AND part.seen[rank] AND act.seen[rank]] AS seen
WHERE seen[$readers]
RETURN DISTINCT id, act.id AS place, seen
