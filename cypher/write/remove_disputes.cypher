// does: removes what is marked of some facts
UNWIND $rows AS fact
MATCH (dispute:Dispute {fact: fact})
DETACH DELETE dispute
