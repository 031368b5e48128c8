// does: who has a part in some acts, told apart or not
UNWIND $ids AS id
CALL (id) {
  MATCH (act:Act {id: id})
  RETURN act
  UNION
  MATCH (act:Act {apartFrom: id})
  RETURN act
}
MATCH (act)-[part]->(entity)
WHERE entity.kind = 'PERSON'
RETURN DISTINCT entity.id AS id
