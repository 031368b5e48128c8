// does: acts, relations and properties of which several statements tell
CALL () {
  WITH 1 AS one WHERE $about IS NULL
  MATCH (act:Act)
  WHERE size(act.statements) > 1 AND act.clearance <= $clearance
  RETURN act.id AS id, act.statements AS statements
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  MATCH (:Mention {id: $about})-[:STANDS_FOR]->(entity:Entity)<-[part]-(act:Act)
  WHERE size(act.statements) > 1 AND entity.clearance <= $clearance AND part.clearance <= $clearance
  RETURN act.id AS id, act.statements AS statements
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  MATCH (act:Act {id: $about})
  WHERE act.clearance <= $clearance
  RETURN act.id AS id, act.statements AS statements
  UNION
  WITH 1 AS one WHERE $about IS NULL
  MATCH (entity:Entity)-[tie]->(other:Entity)
  WHERE size(tie.statements) > 1 AND tie.clearance <= $clearance
    AND entity.clearance <= $clearance AND other.clearance <= $clearance
  RETURN tie.id AS id, tie.statements AS statements
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  MATCH (:Mention {id: $about})-[:STANDS_FOR]->(entity:Entity)-[tie]-(other:Entity)
  WHERE size(tie.statements) > 1 AND tie.clearance <= $clearance
    AND entity.clearance <= $clearance AND other.clearance <= $clearance
  RETURN tie.id AS id, tie.statements AS statements
  LIMIT $limit
  UNION
  MATCH (statement:Statement {form: 'VALUED'})-[:REFERS_TO {part: 'SUBJECT'}]->(:Mention)-[:STANDS_FOR]->(entity:Entity)
  WHERE statement.predicate IN $singleValued AND statement.withdrawnAt IS NULL
    AND statement.clearance <= $clearance AND entity.clearance <= $clearance
    AND ($about IS NULL OR EXISTS { (entity)<-[:STANDS_FOR]-(:Mention {id: $about}) })
  WITH entity, statement.predicate AS property, collect(statement.id) AS statements
  WHERE size(statements) > 1
  RETURN entity.id + '/' + property AS id, statements
  LIMIT $limit
}
RETURN id, statements
ORDER BY id
LIMIT $limit
