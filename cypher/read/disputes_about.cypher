// does: the facts about some entities on which statements differ, and the ranks of the readers for whom they do
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(dispute:Dispute)
RETURN DISTINCT dispute.id AS id, dispute.aspect AS aspect, dispute.statements AS statements,
  CASE WHEN dispute.publicRank IS NULL THEN '' ELSE '0' END
  + CASE WHEN dispute.teamRank IS NULL THEN '' ELSE '1' END
  + CASE WHEN dispute.sealedRank IS NULL THEN '' ELSE '2' END
  + reduce(further = '', key IN [key IN keys(dispute) WHERE key STARTS WITH 'rank'] | further + ',' + substring(key, 4) + ',')
  AS levels
ORDER BY id
