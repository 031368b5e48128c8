// does: which of some acts are said to have come after which others of them
UNWIND $ids AS id
MATCH (later:Act {id: id})-[said:FOLLOWED|BECAUSE_OF]->(earlier:Act)
WHERE earlier.id IN $ids AND said.support[$readers] > 0
RETURN id AS later, earlier.id AS earlier, type(said) AS role, said.statements AS statements
ORDER BY later, earlier, role
