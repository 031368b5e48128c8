// does: the ties that both of some pairs have to the same entity
UNWIND $asked AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
WHERE one.seen[$readers] AND other.seen[$readers]
CALL (one, other) {
  MATCH (one)-[mine]-(both:Entity)-[theirs]-(other)
  WHERE type(mine) = type(theirs) AND ((startNode(mine) = both) <> coalesce(mine.turned[$readers], false))
      = ((startNode(theirs) = both) <> coalesce(theirs.turned[$readers], false))
    AND both.seen[$readers] AND mine.seen[$readers] AND theirs.seen[$readers]
    AND mine.support[$readers] > 0 AND theirs.support[$readers] > 0
  RETURN both, mine, theirs
  ORDER BY toLower(both.shown[$readers]), both.id, mine.id, theirs.id
  LIMIT 50
}
RETURN pair.one AS one, pair.other AS other, both {.id, .kind, .type, .seen, name: both.shown[$readers]} AS both, type(mine) AS relation,
  {id: mine.id, relation: type(mine), out: (startNode(mine) = one) <> coalesce(mine.turned[$readers], false), near: one {.id, .kind, .type, .seen, name: one.shown[$readers]}, other: both {.id, .kind, .type, .seen, name: both.shown[$readers]},
    statements: mine.statements, support: mine.support[$readers], denied: mine.denied[$readers]} AS mine,
  {id: theirs.id, relation: type(theirs), out: (startNode(theirs) = other) <> coalesce(theirs.turned[$readers], false), near: other {.id, .kind, .type, .seen, name: other.shown[$readers]}, other: both {.id, .kind, .type, .seen, name: both.shown[$readers]},
    statements: theirs.statements, support: theirs.support[$readers], denied: theirs.denied[$readers]} AS theirs
