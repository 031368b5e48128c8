// does: what was decided about proposals of some texts, taken back or not, the earliest first
UNWIND $hashes AS sha256
MATCH (review:Review {sha256: sha256})<-[:ON]-(decision:ReviewDecision)
WHERE decision.seen[$readers]
WITH review, decision
ORDER BY decision.at, decision.id
RETURN review, collect(decision) AS decisions
ORDER BY review.sha256, review.start, review.id
