// does: the facts that are marked for a clearance and are about any of some acts and entities, the gravest marks first
UNWIND $ids AS id
CALL (id) {
  MATCH (act:Act {id: id})<-[about:ABOUT]-(dispute:Dispute)
  WHERE about.clearance <= $clearance
  RETURN dispute
  UNION
  MATCH (entity:Entity {id: id})<-[about:ABOUT]-(dispute:Dispute)
  WHERE entity.clearance <= $clearance AND about.clearance <= $clearance
  RETURN dispute
}
WITH DISTINCT dispute, [dispute.publicRank, dispute.teamRank, dispute.sealedRank][$clearance] AS rank
WHERE rank IS NOT NULL
RETURN dispute.id AS id, rank, dispute.fact AS fact, dispute.aspect AS aspect, dispute.statements AS statements
ORDER BY rank
