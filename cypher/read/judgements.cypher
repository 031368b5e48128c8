// does: all judgements that join, on mentions that are both there, and who may know of each, whatever protects the two
MATCH (ruling:Judgement)
WHERE ruling.withdrawnAt IS NULL AND ruling.verdict = 'SAME'
  AND EXISTS { (:Mention {id: ruling.one}) }
  AND EXISTS { (:Mention {id: ruling.other}) }
RETURN ruling, coalesce(ruling.ownSeen, ruling.seen) AS own
ORDER BY ruling.id
