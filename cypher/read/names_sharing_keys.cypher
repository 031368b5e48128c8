// does: names that share keys with each of some others, and who bears them, those that share most first
UNWIND $asked AS one
CALL (one) {
  UNWIND one.keys AS wanted
  MATCH (:NameKey {key: wanted})<-[:HAS_KEY]-(name:Name)
  WHERE name.kind = one.kind AND NOT name.type IN ['DESCRIPTION', 'WEAK_ALIAS']
  WITH name, count(*) AS shared, max(wanted STARTS WITH 'f:') AS same
  MATCH (entity:Entity)-[named:HAS_NAME]->(name)
  WHERE named.seen[$readers] AND entity.seen[$readers]
  RETURN name, entity
  ORDER BY same DESC, shared DESC, name.id, entity.id
  LIMIT $most
}
RETURN one.number AS number, entity.id AS id, entity.kind AS kind, entity.type AS type,
  entity.shown[$readers] AS name, name.value AS value
