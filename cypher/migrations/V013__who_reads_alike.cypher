// does: says of everything by readers who may read it, and keeps one node for each compartment and each kind of readers

CREATE CONSTRAINT compartment_name IF NOT EXISTS FOR (c:Compartment) REQUIRE c.name IS UNIQUE;
CREATE CONSTRAINT readers_rank IF NOT EXISTS FOR (r:Readers) REQUIRE r.rank IS UNIQUE;

MATCH (labelled:Statement|Document|Ruling|ReviewDecision)
WHERE labelled.seen IS NULL AND labelled.clearance IS NOT NULL
CALL (labelled) {
  SET labelled.seen = [rank IN [0, 1, 2] | labelled.clearance <= rank],
    labelled.ownSeen = CASE WHEN labelled.ownClearance IS NULL THEN null
      ELSE [rank IN [0, 1, 2] | labelled.ownClearance <= rank] END
} IN TRANSACTIONS;

MATCH (document:Document|FormerDocument)
WHERE document.compartments IS NULL
CALL (document) {
  SET document.compartments = []
} IN TRANSACTIONS;

MATCH (projected:Entity|Act)
WHERE projected.clearance IS NOT NULL
CALL (projected) {
  SET projected.seen = [rank IN [0, 1, 2] | projected.clearance <= rank]
  REMOVE projected.clearance
} IN TRANSACTIONS;

MATCH (:Entity|Act|Dispute)-[tie]->()
WHERE tie.clearance IS NOT NULL
CALL (tie) {
  SET tie.seen = [rank IN [0, 1, 2] | tie.clearance <= rank]
  REMOVE tie.clearance
} IN TRANSACTIONS;

MATCH (note:Touched)
WHERE note.lowest IS NOT NULL
SET note.seen = [rank IN [0, 1, 2] | note.lowest <= rank]
REMOVE note.lowest;
