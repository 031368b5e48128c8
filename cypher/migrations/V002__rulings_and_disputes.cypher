// does: one node for each ruling, and quick ways to the latest of them and to the facts on which statements differ

// What analysts decided: permanent.
CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (r:Ruling) REQUIRE r.id IS UNIQUE;
CREATE INDEX ruling_recorded IF NOT EXISTS FOR (r:Ruling) ON (r.recordedAt);

// What follows from it: the projection.
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (d:Dispute) REQUIRE d.id IS UNIQUE;
CREATE INDEX dispute_fact IF NOT EXISTS FOR (d:Dispute) ON (d.fact);
CREATE INDEX dispute_public IF NOT EXISTS FOR (d:Dispute) ON (d.publicRank);
CREATE INDEX dispute_team IF NOT EXISTS FOR (d:Dispute) ON (d.teamRank);
CREATE INDEX dispute_sealed IF NOT EXISTS FOR (d:Dispute) ON (d.sealedRank);
CREATE INDEX act_apart IF NOT EXISTS FOR (a:Act) ON (a.apartFrom);
