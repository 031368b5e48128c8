// pattern: same_body_across_cases
// title: Same body or official across cases
// description: One and the same official or body is said to have done harm, or to have ordered it, in several cases.
// roles: actor one, cases many
// beside: act
// leg: harm required (actor, cases, act) – no statement says that {actor} did or ordered harm in any case
// parameter: several Int = 2 – in how many cases
// parameter: severity Int = 1 – how grave an act has to be, from 1 (least) to 5
// least: $several cases of different act – no statements say that {actor} did or ordered harm in {several} cases
// sentence: {actor} is said to have done or ordered harm in several cases: {cases}.
// contested: {actor} is said to have done or ordered harm in several cases: {cases}; some of it is denied.
// partial: It is not proved that {actor} did or ordered harm in several cases (said of {cases})
// reach: (actor)<-[:DONE_BY|ORDERED_BY]-(act)
// reach: (cases)<-[:IN_CASE]-(act)
// reach: (cases)<-[:PARTY_TO]-()<-[:SUFFERED_BY]-(act)

// A state as such is no body, and a nameless "they" is none. Who only decided, was addressed or is accused did no harm.
MATCH (actor:Person|Institution)<-[part:DONE_BY|ORDERED_BY]-(act:Act)
WHERE coalesce(actor.type, '') <> 'STATE' AND act.severity >= $severity AND act.category <> 'RESPONSE'
  AND (act.category <> 'HEALTH' OR act.kind IN ['DENIAL_OF_MEDICAL_CARE', 'FORCED_MEDICATION'])

// The case of the act, or else the one that those who suffered it are a party to.
OPTIONAL MATCH (act)-[inCase:IN_CASE]->(stated:Case)
WHERE inCase.support[$readers] > 0 AND stated.seen[$readers]
OPTIONAL MATCH (act)-[suffered:SUFFERED_BY]->(other:Person|Group)-[party:PARTY_TO]->(own:Case)
WHERE stated IS NULL

RETURN actor, coalesce(stated, own) AS cases, act, {
  harm: {said: [act, part, inCase], own: [act, part, suffered, other, party]}
} AS legs
