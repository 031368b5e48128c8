// does: the cases in which both of some pairs have a part
UNWIND $asked AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
WHERE one.seen[$readers] AND other.seen[$readers]
CALL (one) {
  MATCH (one)<-[part]-(act:Act)-[in:IN_CASE]->(case:Case)
  WHERE part.seen[$readers] AND act.seen[$readers] AND in.seen[$readers] AND case.seen[$readers]
  RETURN case
  UNION
  MATCH (one)-[party:PARTY_TO]->(case:Case)
  WHERE party.seen[$readers] AND case.seen[$readers]
  RETURN case
}
WITH pair, other, case
WHERE EXISTS {
    MATCH (other)<-[part]-(act:Act)-[in:IN_CASE]->(case)
    WHERE part.seen[$readers] AND act.seen[$readers] AND in.seen[$readers] }
  OR EXISTS {
    MATCH (other)-[party:PARTY_TO]->(case)
    WHERE party.seen[$readers] }
RETURN pair.one AS one, pair.other AS other, case {.id, .kind, .type, .seen, name: case.shown[$readers]} AS entity
ORDER BY one, other, toLower(entity.name), entity.id
