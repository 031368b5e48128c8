// does: what became of findings because of some judgements, the latest first
UNWIND $ids AS id
MATCH (ruling:Judgement {id: id})
WHERE ruling.seen[$readers]
CALL (ruling) {
  MATCH (ruling)<-[:FOLLOWS_FROM]-(change:FindingChange)
  WHERE change.level = $readers
  RETURN change
  ORDER BY change.number DESC
  LIMIT 100
}
RETURN id AS judgement, change
