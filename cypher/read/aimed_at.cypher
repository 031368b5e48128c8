// does: who suffered harm that was aimed at somebody else
MATCH (centre:Entity {id: $centre})<-[aim:TO_PRESS|IN_REPRISAL_AGAINST|AGAINST]-(act:Act)
WHERE act.kind IN $harm AND aim.support[$clearance] >= $minOrigins
  AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
MATCH (act)-[part:SUFFERED_BY]->(person:Person|Group)
WHERE person <> centre AND person.clearance <= $clearance AND part.support[$clearance] >= $minOrigins
WITH person, max(act.support[$clearance]) AS support
ORDER BY support DESC, person.id
LIMIT $limit
RETURN person.id AS id, person.kind AS kind, person.type AS type, person.shown[$clearance] AS name
