// does: who stands most often in some roles of acts, over everything that may be read
UNWIND $roles AS role
// One branch a role: only the ties of the roles that are asked for are walked over.
CALL (role) {
  WITH role WHERE role = 'DONE_BY'
  MATCH (who:Entity)<-[part:DONE_BY]-(act:Act)
  RETURN who, part, act
  UNION ALL
  WITH role WHERE role = 'ORDERED_BY'
  MATCH (who:Entity)<-[part:ORDERED_BY]-(act:Act)
  RETURN who, part, act
  UNION ALL
  WITH role WHERE role = 'ADDRESSED_TO'
  MATCH (who:Entity)<-[part:ADDRESSED_TO]-(act:Act)
  RETURN who, part, act
  UNION ALL
  WITH role WHERE role = 'DECIDED_BY'
  MATCH (who:Entity)<-[part:DECIDED_BY]-(act:Act)
  RETURN who, part, act
  UNION ALL
  WITH role WHERE role = 'AT'
  MATCH (who:Entity)<-[part:AT]-(act:Act)
  RETURN who, part, act
  UNION ALL
  WITH role WHERE role = 'TAKEN_TO'
  MATCH (who:Entity)<-[part:TAKEN_TO]-(act:Act)
  RETURN who, part, act
}
WITH who, part, act
WHERE part.support[$readers] >= $minOrigins AND who.seen[$readers]
  AND ($kinds IS NULL OR act.kind IN $kinds)
  AND ($asOf IS NULL OR act.firstDay[$readers] > act.lastDay[$readers] OR act.firstDay[$readers] <= $asOf)
WITH who, count(*) AS acts
ORDER BY acts DESC, who.id
LIMIT $limit
RETURN who.id AS id
