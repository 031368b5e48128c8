// pattern: decision_not_complied_with
// title: Decision not complied with
// description: A body decides in somebody's favour or demands their release, and the state does not comply.
// roles: body one, person one, state one
// leg: decision required (body, person) – no statement says that {body} decided in favour of {person}
// leg: refusal required (body, person, state) – no statement says that the decision was not complied with
// leg: address strengthens (body, person, state) – no statement says that the decision was addressed to {state}
// sentence: {state} has not complied with what {body} decided or demanded in favour of {person}.
// contested: {state} is said, and denied, not to have complied with what {body} decided or demanded in favour of {person}.
// partial: It is not proved that {state} did not comply with what {body} decided or demanded in favour of {person}
// parameter: decisions [String] = [DECISION, DEMAND_FOR_RELEASE, DELISTING, RECOGNITION] – kinds of act that count as a decision
// reach: (body)<-[:DECIDED_BY|ASKED_BY]-(decision)
// reach: (person)<-[:IN_FAVOUR_OF]-(decision)
// reach: (state)<-[:ADDRESSED_TO]-(decision)
// reach: (state)<-[:DONE_BY]-(:Act {kind: 'NON_COMPLIANCE'})-[:ABOUT|FOLLOWED]->(decision)

MATCH (body:Institution)<-[decides:DECIDED_BY|ASKED_BY]-(decision:Act)-[favours:IN_FAVOUR_OF]->(person:Person|Group)
WHERE decision.kind IN $decisions

OPTIONAL MATCH (decision)-[to:ADDRESSED_TO]->(addressed:Institution|Group)
WHERE to.support[$readers] > 0 AND addressed.seen[$readers]
OPTIONAL MATCH (decision)<-[about:ABOUT|FOLLOWED]-(refusal:Act)-[by:DONE_BY]->(refusing:Institution|Group)
WHERE refusal.kind = 'NON_COMPLIANCE' AND about.support[$readers] > 0 AND by.support[$readers] > 0
  AND refusing.seen[$readers]

// The state is the one that does not comply; where nobody is said not to, the one that was to comply.
UNWIND [refusing, addressed] AS state
WITH DISTINCT * WHERE state IS NOT NULL
RETURN body, person, state, {
  decision: [decision, decides, favours],
  refusal: CASE WHEN state = refusing THEN [decision, about, refusal, by] END,
  address: CASE WHEN state = addressed THEN [to] END
} AS legs
