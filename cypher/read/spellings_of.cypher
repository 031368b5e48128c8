// does: the names of some entities, in every form that may be read
UNWIND $ids AS id
MATCH (:Entity {id: id})-[named:HAS_NAME]->(name:Name)
WHERE named.seen[$readers]
RETURN id AS entity, name.value AS value, name.type AS type, name.language AS language, name.script AS script,
  named.statements AS statements, named.support[$readers] AS support
ORDER BY entity, support DESC, value, type
