// pattern: care_denied_as_pressure
// title: Medical care denied as pressure
// description: A detainee is denied medical care, and it is said to be a means of pressure or an answer to a refusal.
// roles: detainee one
// leg: denial required (detainee) – no statement says that {detainee} was denied medical care
// leg: pressure required (detainee) – no statement says that care was denied to press anybody, or because {detainee} refused something
// sentence: {detainee} was denied medical care as a means of pressure.
// contested: {detainee} is said, and denied, to have been refused medical care as a means of pressure.
// partial: It is not proved that {detainee} was denied medical care as a means of pressure
// parameter: refusals [String] = [REFUSAL_TO_TESTIFY, REFUSAL_TO_CONFESS, NON_DISCLOSURE_REFUSED] – what the denial of care may answer
// reach: (detainee)<-[:SUFFERED_BY]-(denial)

MATCH (denial:Act {kind: 'DENIAL_OF_MEDICAL_CARE'})-[suffered:SUFFERED_BY]->(detainee:Person|Group)

// It was to press the detainee or somebody else; or it answers what the detainee would not say or sign.
OPTIONAL MATCH (denial)-[press:TO_PRESS]->(pressed:Person|Group|Institution)
OPTIONAL MATCH way = (denial)-[after:FOLLOWED|BECAUSE_OF*1..2]->(refusal:Act)-[refused:DONE_BY]->(detainee)
WHERE refusal.kind IN $refusals

RETURN detainee, {
  denial: [denial, suffered],
  pressure: {means: [denial, press, pressed], answer: [nodes(way), after, refusal, refused]}
} AS legs
