// pattern: counsel_stripped
// title: Counsel stripped
// description: A detainee's lawyers are threatened and taken off the case until the detainee has none.
// roles: detainee one, counsel many
// leg: blow required (detainee, counsel) – no statement says that anything was done to counsel of {detainee}
// leg: threat required (detainee) – no statement says that counsel of {detainee} were threatened
// leg: withdrawal required (detainee) – no statement says that counsel of {detainee} were taken off the case
// leg: loss required (detainee) – no statement says that {detainee} was left without counsel
// sentence: Counsel of {detainee} were threatened and taken off the case until there was none left: {counsel}.
// contested: Counsel of {detainee} are said to have been threatened and taken off the case: {counsel}; some of it is denied.
// partial: It is not proved that counsel of {detainee} ({counsel}) were threatened and taken off the case until there was none left
// reach: (counsel)<-[:SUFFERED_BY]-(blow)
// reach: (detainee)<-[:REPRESENTS]-()<-[:SUFFERED_BY]-(blow)
// reach: (detainee)<-[:SUFFERED_BY]-(:Act {kind: 'LEFT_WITHOUT_COUNSEL'})-[:IN_CASE]->(:Case)<-[:IN_CASE]-(blow)

// What counsel suffered.
MATCH (blow:Act)-[hit:SUFFERED_BY]->(counsel:Person|Group|Institution)
WHERE blow.kind IN ['COUNSEL_WITHDRAWN', 'DISBARMENT', 'LICENCE_THREAT'] OR blow.category = 'PRESSURE'

// Whose counsel they are: it is said; or lawyers alone can suffer it, in the case in which somebody is left without.
OPTIONAL MATCH (counsel)-[represents:REPRESENTS]->(client:Person|Group)
OPTIONAL MATCH (blow)-[one:IN_CASE]->(matter:Case)<-[other:IN_CASE]-(bare:Act {kind: 'LEFT_WITHOUT_COUNSEL'}),
  (bare)-[lacks:SUFFERED_BY]->(accused:Person|Group)
WHERE blow.category = 'COUNSEL' AND accused <> counsel
UNWIND [{of: client, by: [represents]}, {of: accused, by: [one, matter, other, bare, lacks]}] AS tie
WITH blow, hit, counsel, tie, tie.of AS detainee, blow.kind IN ['COUNSEL_WITHDRAWN', 'DISBARMENT'] AS isOut
WHERE detainee IS NOT NULL

OPTIONAL MATCH (left:Act {kind: 'LEFT_WITHOUT_COUNSEL'})-[suffers:SUFFERED_BY]->(detainee)

RETURN detainee, counsel, {
  blow: [blow, hit, tie.by],
  threat: CASE WHEN NOT isOut THEN [blow, hit, tie.by] END,
  withdrawal: CASE WHEN isOut THEN [blow, hit, tie.by] END,
  loss: [left, suffers]
} AS legs
