// does: the entities that bear a name with one of some keys, where they are not too many
UNWIND $asked AS place
MATCH (key:NameKey {key: place})
CALL (key) {
  MATCH (key)<-[:HAS_KEY]-(name)<-[bears:HAS_NAME]-(entity)
  WHERE bears.seen[$readers] AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  WITH DISTINCT entity
  LIMIT $look
  RETURN collect(entity) AS bearers
}
CALL (key, bearers) {
  UNWIND CASE WHEN size(bearers) <= $most THEN bearers ELSE [] END AS entity
  MATCH (entity)-[bears:HAS_NAME]->(name)-[:HAS_KEY]->(key)
  WHERE bears.seen[$readers] AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  WITH entity, collect(bears.seen) AS alike
  RETURN collect({id: entity.id, seen: [rank IN range(0, size(head(alike)) - 1) | any(one IN alike WHERE one[rank])]}) AS members
}
RETURN place, size(bearers) AS size, members
