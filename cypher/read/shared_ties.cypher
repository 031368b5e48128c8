// does: the ties that both of some pairs have to the same entity
UNWIND $asked AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
WHERE one.clearance <= $clearance AND other.clearance <= $clearance
CALL (one, other) {
  MATCH (one)-[mine]-(both:Entity)-[theirs]-(other)
  WHERE type(mine) = type(theirs) AND (startNode(mine) = both) = (startNode(theirs) = both)
    AND both.clearance <= $clearance AND mine.clearance <= $clearance AND theirs.clearance <= $clearance
    AND mine.support[$clearance] > 0 AND theirs.support[$clearance] > 0
  RETURN both, mine, theirs
  ORDER BY toLower(both.shown[$clearance]), both.id, mine.id, theirs.id
  LIMIT 50
}
RETURN pair.one AS one, pair.other AS other, both {.id, .kind, .type, name: both.shown[$clearance]} AS both, type(mine) AS relation,
  {id: mine.id, relation: type(mine), out: startNode(mine) = one, near: one {.id, .kind, .type, name: one.shown[$clearance]}, other: both {.id, .kind, .type, name: both.shown[$clearance]},
    statements: mine.statements, support: mine.support[$clearance], denied: mine.denied[$clearance]} AS mine,
  {id: theirs.id, relation: type(theirs), out: startNode(theirs) = other, near: other {.id, .kind, .type, name: other.shown[$clearance]}, other: both {.id, .kind, .type, name: both.shown[$clearance]},
    statements: theirs.statements, support: theirs.support[$clearance], denied: theirs.denied[$clearance]} AS theirs
