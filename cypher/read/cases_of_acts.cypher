// does: the cases that each of some acts stands in
UNWIND $ids AS id
MATCH (:Act {id: id})-[part:IN_CASE]->(case:Entity {kind: 'CASE'})
WHERE part.seen[$readers] AND case.seen[$readers]
RETURN id AS act, case.id AS id, case.kind AS kind, case.type AS type, case.shown[$readers] AS name, case.seen AS seen
ORDER BY act, id
