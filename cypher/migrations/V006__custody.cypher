// does: quick ways to what happened to the original of a document
CREATE CONSTRAINT custody_id IF NOT EXISTS FOR (c:Custody) REQUIRE c.id IS UNIQUE;
CREATE INDEX custody_sha256 IF NOT EXISTS FOR (c:Custody) ON (c.sha256);
