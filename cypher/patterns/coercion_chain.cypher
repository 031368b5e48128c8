// pattern: coercion_chain
// title: Coercion chain
// description: Somebody is made to confess or testify against a second person, who in turn is pressed against a third.
// roles: first one, second one, target one
// leg: pressure required (first, second) – no statement says that {first} was pressed against {second}
// leg: confession required (first, second) – no statement says that {first} was made to confess or testify against {second}
// leg: onward required (second, target) – no statement says that {second} was pressed against anybody
// leg: tie strengthens (first, second) – no statement says that {first} and {second} are related or associated
// sentence: {first} was made to testify or confess against {second}, who is pressed against {target}.
// contested: {first} is said to have been made to confess against {second}, who is said to be pressed against {target}; some of it is denied.
// partial: It is not proved that {first} was made to testify or confess against {second}, to press {second} against {target}
// reach: (first)<-[:TO_PRESS|SUFFERED_BY|DONE_BY]-(act)
// reach: (second)<-[:AGAINST]-(act)
// reach: (target)<-[:AGAINST]-(:Act)-[:TO_PRESS|SUFFERED_BY|DONE_BY]->(:Person)<-[:AGAINST]-(act)

// The first is pressed against the second; a confession or testimony may have come of it.
MATCH (first:Person)<-[part:TO_PRESS|SUFFERED_BY|DONE_BY]-(act:Act)-[against:AGAINST]->(second:Person)
WHERE first <> second AND (
  type(part) = 'TO_PRESS'
  OR type(part) = 'SUFFERED_BY' AND act.category = 'TESTIMONY'
  OR type(part) = 'DONE_BY' AND act.kind STARTS WITH 'REFUSAL_TO_')

// The second is pressed against the target.
OPTIONAL MATCH (second)<-[role:TO_PRESS|SUFFERED_BY|DONE_BY]-(next:Act)-[onto:AGAINST]->(target:Person)
WHERE target <> first AND target <> second AND (
  type(role) = 'TO_PRESS'
  OR type(role) = 'SUFFERED_BY' AND next.category = 'TESTIMONY'
  OR type(role) = 'DONE_BY' AND next.kind STARTS WITH 'REFUSAL_TO_')

OPTIONAL MATCH (first)-[tie:RELATIVE_OF|SPOUSE_OF|FRIEND_OF|ASSOCIATE_OF|EMPLOYED_BY]-(second)

RETURN first, second, target, {
  pressure: [act, part, against],
  confession: CASE WHEN act.kind IN ['COERCED_CONFESSION', 'COERCED_TESTIMONY'] THEN [act, part, against] END,
  onward: [next, role, onto],
  tie: [tie]
} AS legs
