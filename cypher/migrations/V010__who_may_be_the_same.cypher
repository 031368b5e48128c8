// does: quick ways to the likeliest candidates, for each clearance its own
CREATE INDEX may_be_public IF NOT EXISTS FOR ()-[m:MAY_BE]-() ON (m.publicRank);
CREATE INDEX may_be_team IF NOT EXISTS FOR ()-[m:MAY_BE]-() ON (m.teamRank);
CREATE INDEX may_be_sealed IF NOT EXISTS FOR ()-[m:MAY_BE]-() ON (m.sealedRank);
