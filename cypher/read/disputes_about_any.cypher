// does: the facts that are marked for some readers and are about any of some acts and entities, the gravest marks first
UNWIND $ids AS id
CALL (id) {
  MATCH (act:Act {id: id})<-[about:ABOUT]-(dispute:Dispute)
  WHERE about.seen[$readers]
  RETURN dispute
  UNION
  MATCH (entity:Entity {id: id})<-[about:ABOUT]-(dispute:Dispute)
  WHERE entity.seen[$readers] AND about.seen[$readers]
  RETURN dispute
}
WITH DISTINCT dispute,
  coalesce([dispute.publicRank, dispute.teamRank, dispute.sealedRank][$readers], dispute['rank' + $readers]) AS rank
WHERE rank IS NOT NULL
RETURN dispute.id AS id, rank, dispute.fact AS fact, dispute.aspect AS aspect, dispute.statements AS statements
ORDER BY rank
