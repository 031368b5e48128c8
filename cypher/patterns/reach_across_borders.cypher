// pattern: reach_across_borders
// title: Reach across borders
// description: Somebody abroad is pursued: by kidnapping, extradition or a wanted notice, or through people at home.
// roles: person one
// leg: reach required (person) – no statement says that {person} is pursued
// leg: abroad required (person) – no statement says that {person} is abroad
// sentence: {person} is pursued across borders.
// contested: {person} is said, and denied, to be pursued across borders.
// partial: It is not proved that {person} is pursued across borders
// parameter: pursuits [String] = [KIDNAPPING, EXTRADITION, EXTRADITION_REQUEST, EXTRADITION_RISK, WANTED_NOTICE, DEPORTATION] – what pursues somebody abroad
// reach: (person)

// What is done to them; or to somebody else, to press or punish them.
MATCH (person:Person)<-[part:SUFFERED_BY|TO_PRESS|IN_REPRISAL_AGAINST]-(act:Act)
WHERE (
  type(part) <> 'SUFFERED_BY' AND act.category <> 'RESPONSE' OR act.kind IN $pursuits)
OPTIONAL MATCH (act)-[suffered:SUFFERED_BY]->(other:Person|Group|Institution)
WHERE other <> person AND suffered.support[$readers] > 0 AND other.seen[$readers]
WITH * WHERE type(part) = 'SUFFERED_BY' OR other IS NOT NULL

// Why they are abroad: it lies in the act; or there is refuge, exile, extradition; or it happened in another country.
OPTIONAL MATCH (person)<-[moved:IN_FAVOUR_OF|ASKED_BY|SUFFERED_BY]-(border:Act)
WHERE moved.support[$readers] > 0 AND (
  type(moved) <> 'SUFFERED_BY' AND border.kind IN ['ASYLUM', 'ASYLUM_REFUSED', 'EXTRADITION_REFUSED']
  OR type(moved) = 'SUFFERED_BY' AND border.kind IN
    ['FORCED_EXILE', 'ASYLUM_REFUSED', 'EXTRADITION', 'EXTRADITION_REQUEST', 'EXTRADITION_RISK'])
WITH * WHERE type(part) = 'SUFFERED_BY' OR border IS NOT NULL
OPTIONAL MATCH place = (act)-[at:AT]->(spot)-[within:LOCATED_IN|PART_OF*0..3]->(country:Place),
  (person)-[citizen:CITIZEN_OF]->(home:Place)
WHERE type(part) = 'SUFFERED_BY' AND country <> home AND EXISTS {
  MATCH (country)<-[others:CITIZEN_OF]-(resident:Person)
  WHERE others.support[$readers] > 0 AND resident.seen[$readers] }

RETURN person, {
  reach: CASE type(part) WHEN 'SUFFERED_BY' THEN [act, part] ELSE [act, part, suffered, other] END,
  abroad: {
    crossing: CASE WHEN type(part) = 'SUFFERED_BY' AND act.kind <> 'KIDNAPPING' THEN [act, part] END,
    moved: [border, moved],
    place: [nodes(place), at, within, country, citizen, home]}
} AS legs
