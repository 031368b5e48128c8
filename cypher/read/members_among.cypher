// does: which of some people belong to which of some groups
UNWIND $people AS id
MATCH (person:Entity {id: id})-[tie:MEMBER_OF]->(group:Group)
WHERE group.id IN $groups AND tie.support[$readers] > 0 AND person.seen[$readers]
RETURN group.id AS group, person.id AS person
ORDER BY group, person
