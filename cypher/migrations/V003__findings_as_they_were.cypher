// does: one node for each finding as it stands, each change of one and each watch, and quick ways to the latest

CREATE CONSTRAINT touched_id IF NOT EXISTS FOR (t:Touched) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT finding_turn_id IF NOT EXISTS FOR (t:FindingTurn) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT finding_state_id IF NOT EXISTS FOR (s:FindingState) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT finding_change_id IF NOT EXISTS FOR (c:FindingChange) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT watch_id IF NOT EXISTS FOR (w:Watch) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT outbox_id IF NOT EXISTS FOR (o:Outbox) REQUIRE o.id IS UNIQUE;
CREATE INDEX touched_noted IF NOT EXISTS FOR (t:Touched) ON (t.noted);
CREATE INDEX finding_state_pattern IF NOT EXISTS FOR (s:FindingState) ON (s.level, s.pattern);
CREATE INDEX finding_change_number IF NOT EXISTS FOR (c:FindingChange) ON (c.level, c.number);
CREATE INDEX watch_owner IF NOT EXISTS FOR (w:Watch) ON (w.owner);

// A store that holds statements already has noted nothing of them: each pattern is looked at as a whole first.
MATCH (statement:Statement)
WITH statement LIMIT 1
MERGE (turn:FindingTurn {id: 'findings'})
  ON CREATE SET turn.version = 0, turn.numbers = [0, 0, 0], turn.highest = 2, turn.patterns = [];
