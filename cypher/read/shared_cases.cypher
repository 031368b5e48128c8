// does: the cases in which both of some pairs have a part
UNWIND $asked AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
WHERE one.clearance <= $clearance AND other.clearance <= $clearance
CALL (one) {
  MATCH (one)<-[part]-(act:Act)-[in:IN_CASE]->(case:Case)
  WHERE part.clearance <= $clearance AND act.clearance <= $clearance AND in.clearance <= $clearance AND case.clearance <= $clearance
  RETURN case
  UNION
  MATCH (one)-[party:PARTY_TO]->(case:Case)
  WHERE party.clearance <= $clearance AND case.clearance <= $clearance
  RETURN case
}
WITH pair, other, case
WHERE EXISTS {
    MATCH (other)<-[part]-(act:Act)-[in:IN_CASE]->(case)
    WHERE part.clearance <= $clearance AND act.clearance <= $clearance AND in.clearance <= $clearance }
  OR EXISTS {
    MATCH (other)-[party:PARTY_TO]->(case)
    WHERE party.clearance <= $clearance }
RETURN pair.one AS one, pair.other AS other, case {.id, .kind, .type, name: case.shown[$clearance]} AS entity
ORDER BY one, other, toLower(entity.name), entity.id
