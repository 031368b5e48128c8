// does: every name that protected people were ever given, with the places where it stands
MATCH (protection:Protection)
WHERE protection.withdrawnAt IS NULL
MATCH (one:Mention {id: protection.person})
OPTIONAL MATCH (one)-[:STANDS_FOR]->(entity:Entity)
CALL (one, entity) {
  RETURN one AS mention
  UNION
  MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
  RETURN mention
  UNION
  // Judged to be one, and not shown as one.
  MATCH (entity)<-[:STANDS_FOR]-(member:Mention)
  CALL (member) {
    MATCH (ruling:Judgement {one: member.id})
    RETURN ruling, ruling.other AS same
    UNION
    MATCH (ruling:Judgement {other: member.id})
    RETURN ruling, ruling.one AS same
  }
  WITH ruling, same
  WHERE ruling.withdrawnAt IS NULL AND ruling.verdict = 'SAME'
  MATCH (:Mention {id: same})-[:STANDS_FOR]->(:Entity)<-[:STANDS_FOR]-(mention:Mention)
  RETURN mention
}
MATCH (named:Statement {subject: mention.id})-[:IN]->(document:Document)
WHERE named.form = 'NAMED'
RETURN coalesce(entity.id, one.id) AS id, one.kind AS kind, protection.alias AS alias, protection.from AS from,
  protection.recordedAt AS since, named.value AS value, named.nameType AS type, document.sha256 AS text,
  named.start AS start, named.end AS end,
  coalesce(named.compartments, []) AS compartments
ORDER BY id, since, protection.id, value
