// does: quick ways to what somebody published, and to what a coder gave a label
CREATE INDEX document_publisher IF NOT EXISTS FOR (d:Document) ON (d.publisher);
CREATE INDEX statement_label IF NOT EXISTS FOR (s:Statement) ON (s.label);
