// does: marked facts by the ids of their contradictions
UNWIND $ids AS id
MATCH (dispute:Dispute {id: id})
WITH dispute, coalesce([dispute.publicRank, dispute.teamRank, dispute.sealedRank][$readers], dispute['rank' + $readers]) AS rank
WHERE rank IS NOT NULL
RETURN dispute.id AS id, rank, dispute.fact AS fact, dispute.aspect AS aspect, dispute.statements AS statements
