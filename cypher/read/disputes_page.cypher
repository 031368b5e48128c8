// does: a page of the facts that are marked for some readers, the gravest marks first; each clearance has its own index
CALL () {
  WITH 1 AS one WHERE $about IS NULL AND $readers = 0
  MATCH (dispute:Dispute)
  WHERE dispute.publicRank > $after AND left(dispute.publicRank, 1) IN $marks
    AND ($open IS NULL OR dispute.publicOpen = $open)
  RETURN dispute, dispute.publicRank AS rank
  ORDER BY dispute.publicRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NULL AND $readers = 1
  MATCH (dispute:Dispute)
  WHERE dispute.teamRank > $after AND left(dispute.teamRank, 1) IN $marks
    AND ($open IS NULL OR dispute.teamOpen = $open)
  RETURN dispute, dispute.teamRank AS rank
  ORDER BY dispute.teamRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NULL AND $readers = 2
  MATCH (dispute:Dispute)
  WHERE dispute.sealedRank > $after AND left(dispute.sealedRank, 1) IN $marks
    AND ($open IS NULL OR dispute.sealedOpen = $open)
  RETURN dispute, dispute.sealedRank AS rank
  ORDER BY dispute.sealedRank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NULL AND $readers > 2
  MATCH (dispute:Dispute)
  WITH dispute, dispute['rank' + $readers] AS rank
  WHERE rank > $after AND left(rank, 1) IN $marks AND ($open IS NULL OR dispute['open' + $readers] = $open)
  RETURN dispute, rank
  ORDER BY rank
  LIMIT $limit
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  MATCH (:Mention {id: $about})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)<-[about:ABOUT]-(dispute:Dispute)
  WHERE entity.seen[$readers] AND about.seen[$readers]
  RETURN dispute, coalesce([dispute.publicRank, dispute.teamRank, dispute.sealedRank][$readers], dispute['rank' + $readers]) AS rank
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  MATCH (act:Act {id: $about})<-[about:ABOUT]-(dispute:Dispute)
  WHERE about.seen[$readers]
  RETURN dispute, coalesce([dispute.publicRank, dispute.teamRank, dispute.sealedRank][$readers], dispute['rank' + $readers]) AS rank
}
WITH DISTINCT dispute, rank
WHERE rank > $after AND left(rank, 1) IN $marks
  AND ($open IS NULL OR coalesce([dispute.publicOpen, dispute.teamOpen, dispute.sealedOpen][$readers], dispute['open' + $readers]) = $open)
RETURN dispute.id AS id, rank, dispute.fact AS fact, dispute.aspect AS aspect, dispute.statements AS statements
ORDER BY rank
LIMIT $limit
