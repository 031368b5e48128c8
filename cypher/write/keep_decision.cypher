// does: keeps what somebody decided about a proposal
MERGE (review:Review {id: $review})
  ON CREATE SET review += $proposal
CREATE (decision:ReviewDecision)-[:ON]->(review)
SET decision = $decision
