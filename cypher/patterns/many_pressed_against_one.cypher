// pattern: many_pressed_against_one
// title: Many pressed against one
// description: People in different cases are pressed to testify or confess against one and the same person.
// roles: pressed many, target one
// beside: matter
// leg: pressure required (pressed, target) – no statement says that anybody was pressed against {target}
// leg: matter strengthens (matter) – no statement says in which cases they were pressed
// parameter: people Int = 2 – how many people, in as many cases, have to be pressed
// least: $people pressed of different matter – no statements say that {people} people in different cases were pressed against {target}
// sentence: {pressed} were pressed, in different cases, to testify or confess against {target}.
// contested: {pressed} are said to have been pressed, in different cases, against {target}; some of it is denied.
// partial: It is not proved that people in different cases were pressed against {target} (said of {pressed})
// reach: (pressed)<-[:TO_PRESS|SUFFERED_BY|DONE_BY]-(act)
// reach: (target)<-[:AGAINST]-(act)

// Testimony or a confession was wanted, wrung or refused; or anything else was done to press for it.
MATCH (target:Person)<-[against:AGAINST]-(act:Act)-[part:TO_PRESS|SUFFERED_BY|DONE_BY]->(pressed:Person)
WHERE pressed <> target AND (
  type(part) = 'TO_PRESS'
  OR type(part) = 'SUFFERED_BY' AND act.category = 'TESTIMONY'
  OR type(part) = 'DONE_BY' AND act.kind STARTS WITH 'REFUSAL_TO_')

// The case of the act, or else the one that the pressed person is a party to.
OPTIONAL MATCH (act)-[inCase:IN_CASE]->(stated:Case)
WHERE inCase.support[$readers] > 0 AND stated.seen[$readers]
OPTIONAL MATCH (pressed)-[party:PARTY_TO]->(own:Case)
WHERE stated IS NULL

RETURN pressed, target, coalesce(stated, own) AS matter, {
  pressure: [act, part, against],
  matter: [coalesce(inCase, party)]
} AS legs
