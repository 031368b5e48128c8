// does: whether one statement gives a part to both of some pairs, and the same one or not
UNWIND $asked AS pair
MATCH (:Entity {id: pair.one})<-[:STANDS_FOR]-(one:Mention)
MATCH (:Entity {id: pair.other})<-[:STANDS_FOR]-(other:Mention)
WITH pair, CASE WHEN COUNT { (one)<-[:REFERS_TO]-() } <= COUNT { (other)<-[:REFERS_TO]-() } THEN [one, other] ELSE [other, one] END AS both
WITH pair, both[0] AS few, both[1] AS many
CALL (few, many) {
  MATCH (few)<-[mine:REFERS_TO]-(statement)
  WHERE statement.withdrawnAt IS NULL AND statement.seen[$readers] AND mine.part <> 'SPEAKER'
  WITH mine, statement, many
  MATCH (statement)-[theirs:REFERS_TO]->(found)
  WHERE found = many AND theirs.part <> 'SPEAKER'
  RETURN mine.part = theirs.part AS listed, statement.form = 'HAPPENED' AS told, statement.seen AS seen
}
RETURN DISTINCT pair.one AS one, pair.other AS other, listed, told, seen
