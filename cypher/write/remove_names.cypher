// does: takes the names from some entities
UNWIND $rows AS id
MATCH (:Entity {id: id})-[named:HAS_NAME]->(name:Name)
DELETE named
RETURN DISTINCT name.id AS name
