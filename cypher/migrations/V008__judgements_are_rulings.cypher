// does: makes rulings of the judgements of before, and quick ways to what was judged of somebody

CREATE INDEX judgement_one IF NOT EXISTS FOR (j:Judgement) ON (j.one);
CREATE INDEX judgement_other IF NOT EXISTS FOR (j:Judgement) ON (j.other);
CREATE CONSTRAINT identity_turn_id IF NOT EXISTS FOR (t:IdentityTurn) REQUIRE t.id IS UNIQUE;

// Whoever may not read a name of both does not know of the judgement.
MATCH (judgement:Judgement) WHERE NOT judgement:Ruling
CALL (judgement) {
  UNWIND [judgement.one, judgement.other] AS id
  OPTIONAL MATCH (named:Statement {subject: id})
  WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL
  WITH id, coalesce(min(named.clearance), 0) AS clearance
  RETURN max(clearance) AS clearance
}
SET judgement:Ruling, judgement.recordedAt = coalesce(judgement.recordedAt, judgement.made),
  judgement.clearance = clearance,
  judgement.history = ['recorded ' + coalesce(judgement.recordedAt, judgement.made)],
  judgement.withdrawnAt = judgement.withdrawn
FOREACH (_ IN CASE WHEN judgement.withdrawn IS NULL THEN [] ELSE [1] END |
  SET judgement.withdrawnBy = judgement.author, judgement.withdrawalReason = 'No reason was kept.',
    judgement.history = judgement.history + ('withdrawn ' + judgement.withdrawn)
  REMOVE judgement.withdrawn)
REMOVE judgement.made
// Which file said so was not kept: each of the same coder that names the one may have.
WITH judgement
MATCH (named:Statement {subject: judgement.one})-[:CODED_IN]->(file:CaseFile)
WHERE named.form = 'NAMED' AND named.coder = judgement.author
MERGE (judgement)-[:CODED_IN]->(file);
