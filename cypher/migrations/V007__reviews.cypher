// does: one node for each proposal that somebody decided about, and each decision, and quick ways to those of a text

CREATE CONSTRAINT reviewed_text IF NOT EXISTS FOR (t:ReviewedText) REQUIRE t.sha256 IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (r:Review) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT review_decision_id IF NOT EXISTS FOR (d:ReviewDecision) REQUIRE d.id IS UNIQUE;
CREATE INDEX review_text IF NOT EXISTS FOR (r:Review) ON (r.sha256);
