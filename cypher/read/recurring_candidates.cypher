// does: who stands most often in some roles of acts, over everything that may be read
MATCH (who:Entity)<-[part:DONE_BY|ORDERED_BY|ADDRESSED_TO|DECIDED_BY|AT|TAKEN_TO]-(act:Act)
WHERE part.support[$clearance] >= $minOrigins AND type(part) IN $roles
  AND who.clearance <= $clearance AND ($kinds IS NULL OR act.kind IN $kinds)
  AND ($asOf IS NULL OR act.firstDay[$clearance] > act.lastDay[$clearance] OR act.firstDay[$clearance] <= $asOf)
WITH who, count(*) AS acts
ORDER BY acts DESC, who.id
LIMIT $limit
RETURN who.id AS id
