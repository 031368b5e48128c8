// does: one node for each id, and quick ways to acts, entities and names

// What was said and where: permanent.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (m:Mention) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT case_file_id IF NOT EXISTS FOR (f:CaseFile) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (j:Judgement) REQUIRE j.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject);
CREATE INDEX statement_ends IF NOT EXISTS FOR (s:Statement) ON (s.subject, s.object);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (d:Document) ON (d.sha256);
CREATE INDEX import_at IF NOT EXISTS FOR (i:Import) ON (i.at);

// What follows from it: the projection.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT act_id IF NOT EXISTS FOR (a:Act) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (k:NameKey) REQUIRE k.key IS UNIQUE;
CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX act_kind IF NOT EXISTS FOR (a:Act) ON (a.kind);
CREATE INDEX act_start IF NOT EXISTS FOR (a:Act) ON (a.earliestStart);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.value]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
