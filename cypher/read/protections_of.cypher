// does: what protects some entities now, the latest first
UNWIND $ids AS id
MATCH (:Mention {id: id})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
MATCH (ruling:Ruling:Protection {person: mention.id})
WHERE ruling.withdrawnAt IS NULL AND ruling.seen[$readers]
RETURN id, ruling
ORDER BY ruling.recordedAt DESC, ruling.id DESC
