// pattern: relative_held_for_testimony
// title: Relative held so that another testifies
// description: Somebody loses their liberty so that a relative or spouse will testify or confess against a third person.
// roles: held one, pressed one, target one
// leg: holding required (held, pressed) – no statement says that {held} was held to press {pressed}
// leg: purpose required (pressed, target) – no statement says against whom {pressed} was to testify
// leg: kinship required (held, pressed) – no statement says that {held} and {pressed} are relatives or spouses
// sentence: {held} was held so that {pressed}, of the same family, would testify against {target}.
// contested: {held} is said, and denied, to have been held so that {pressed}, of the same family, would testify against {target}.
// partial: It is not proved that {held} was held so that {pressed}, of the same family, would testify against {target}
// reach: (held)<-[:SUFFERED_BY]-(act)
// reach: (pressed)<-[:TO_PRESS]-(act)
// reach: (target)<-[:AGAINST]-(act)
// reach: (target)<-[:AGAINST]-(:Act)-[:SUFFERED_BY|DONE_BY]->()<-[:TO_PRESS]-(act)

// Who was held to press whom.
MATCH (pressed:Person|Group)<-[press:TO_PRESS]-(act:Act)-[suffered:SUFFERED_BY]->(held:Person|Group)
WHERE act.category = 'LIBERTY' AND held <> pressed

// Against whom: said of the same act, or else of what was wanted from the one who is pressed.
OPTIONAL MATCH (act)-[against:AGAINST]->(named:Person|Group)
WHERE against.support[$readers] > 0 AND named.seen[$readers]
OPTIONAL MATCH (pressed)<-[part:SUFFERED_BY|DONE_BY]-(demand:Act)-[wanted:AGAINST]->(other:Person|Group)
WHERE named IS NULL AND demand.category = 'TESTIMONY'
  AND (type(part) = 'SUFFERED_BY' OR demand.kind STARTS WITH 'REFUSAL_TO_')

OPTIONAL MATCH (held)-[kin:RELATIVE_OF|SPOUSE_OF]-(pressed)

WITH *, coalesce(named, other) AS target
RETURN held, pressed, target, {
  holding: [act, suffered, press],
  purpose: {said: [act, press, against], wanted: [demand, part, wanted]},
  kinship: [kin]
} AS legs
