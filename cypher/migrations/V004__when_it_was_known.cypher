// does: quick ways to what came or went after a moment

CREATE INDEX statement_changed IF NOT EXISTS FOR (s:Statement) ON (s.changedAt);
CREATE INDEX document_changed IF NOT EXISTS FOR (d:Document) ON (d.changedAt);
CREATE INDEX mention_typed IF NOT EXISTS FOR (m:Mention) ON (m.typedAt);

MATCH (s:Statement) WHERE s.changedAt IS NULL
CALL (s) { SET s.changedAt = datetime(split(last(s.history), ' ')[1]) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (d:Document) WHERE d.changedAt IS NULL
CALL (d) { SET d.changedAt = datetime(d.recordedAt) } IN TRANSACTIONS OF 10000 ROWS;
