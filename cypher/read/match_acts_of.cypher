// does: the acts in which some people have a part
UNWIND $asked AS id
MATCH (entity:Entity {id: id})<-[part]-(act:Act)
WHERE entity:Person
WITH id, act, reduce(most = 0, rank IN [entity.clearance, part.clearance, act.clearance] | CASE WHEN rank > most THEN rank ELSE most END) AS rank
WHERE rank <= $clearance
RETURN id, act.id AS place, min(rank) AS clearance
