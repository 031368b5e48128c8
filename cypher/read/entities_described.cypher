// does: which of some entities have no name of their own, only descriptions
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.seen[$readers]
  AND NOT EXISTS { (entity)-[named:HAS_NAME]->(name:Name)
    WHERE named.seen[$readers] AND name.type <> 'DESCRIPTION' }
RETURN id
