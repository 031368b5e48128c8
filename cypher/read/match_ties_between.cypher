// does: what ties some pairs of entities to each other
UNWIND $asked AS pair
MATCH (one:Entity {id: pair.one})-[tie]-(other:Entity {id: pair.other})
WHERE type(tie) <> 'MAY_BE' AND tie.seen[$readers]
RETURN pair.one AS one, pair.other AS other, type(tie) AS relation, tie.quality AS quality, tie.support AS support,
  tie.seen AS seen
