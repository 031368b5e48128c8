// does: who suffered harm that was aimed at somebody else
MATCH (centre:Entity {id: $centre})<-[aim:TO_PRESS|IN_REPRISAL_AGAINST|AGAINST]-(act:Act)
WHERE act.kind IN $harm AND aim.support[$readers] >= $minOrigins
  AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
MATCH (act)-[part:SUFFERED_BY]->(person:Person|Group)
WHERE person <> centre AND person.seen[$readers] AND part.support[$readers] >= $minOrigins
WITH person, max(act.support[$readers]) AS support
ORDER BY support DESC, person.id
LIMIT $limit
RETURN person.id AS id, person.kind AS kind, person.type AS type, person.shown[$readers] AS name
