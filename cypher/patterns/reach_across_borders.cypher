// pattern: reach_across_borders
// title: Reach across borders
// description: Somebody abroad is pursued: by kidnapping, extradition or a wanted notice, or through people at home.
// roles: person one
// leg: reach required (person) – no statement says that {person} is pursued
// leg: abroad required (person) – no statement says that {person} is abroad
// sentence: {person} is pursued across borders.
// contested: {person} is said, and denied, to be pursued across borders.
// partial: It is not proved that {person} is pursued across borders

// What is done to them; or to somebody else, to press or punish them.
MATCH (person:Person)<-[part:SUFFERED_BY|TO_PRESS|IN_REPRISAL_AGAINST]-(act:Act)
WHERE (size($involving) = 0 OR person.id IN $involving) AND (
  type(part) <> 'SUFFERED_BY' AND act.category <> 'RESPONSE' OR act.kind IN
    ['KIDNAPPING', 'EXTRADITION', 'EXTRADITION_REQUEST', 'EXTRADITION_RISK', 'WANTED_NOTICE', 'DEPORTATION'])
OPTIONAL MATCH (act)-[suffered:SUFFERED_BY]->(other:Person|Group|Institution)
WHERE other <> person AND suffered.support[$clearance] > 0 AND other.clearance <= $clearance
WITH * WHERE type(part) = 'SUFFERED_BY' OR other IS NOT NULL

// Why they are abroad: it lies in the act; or there is refuge, exile, extradition; or it happened in another country.
OPTIONAL MATCH (person)<-[shelter:IN_FAVOUR_OF|ASKED_BY]-(refuge:Act)
WHERE shelter.support[$clearance] > 0 AND refuge.kind IN ['ASYLUM', 'ASYLUM_REFUSED', 'EXTRADITION_REFUSED']
OPTIONAL MATCH (person)<-[moved:SUFFERED_BY]-(border:Act)
WHERE moved.support[$clearance] > 0 AND border.kind IN
  ['FORCED_EXILE', 'ASYLUM_REFUSED', 'EXTRADITION', 'EXTRADITION_REQUEST', 'EXTRADITION_RISK']
OPTIONAL MATCH place = (act)-[at:AT]->(spot)-[within:LOCATED_IN|PART_OF*0..3]->(country:Place),
  (country)<-[others:CITIZEN_OF]-(resident:Person), (person)-[citizen:CITIZEN_OF]->(home:Place)
WHERE country <> home
WITH * WHERE type(part) = 'SUFFERED_BY' OR refuge IS NOT NULL OR border IS NOT NULL

RETURN person, {
  reach: CASE type(part) WHEN 'SUFFERED_BY' THEN [act, part] ELSE [act, part, suffered, other] END,
  abroad: {
    crossing: CASE WHEN type(part) = 'SUFFERED_BY' AND act.kind <> 'KIDNAPPING' THEN [act, part] END,
    refuge: [refuge, shelter],
    moved: [border, moved],
    place: CASE type(part) WHEN 'SUFFERED_BY'
      THEN [nodes(place), at, within, country, others, resident, citizen, home] END}
} AS legs
