// does: all judgements that join, on mentions that are both there
MATCH (ruling:Judgement)
WHERE ruling.withdrawnAt IS NULL AND ruling.verdict = 'SAME'
  AND EXISTS { (:Mention {id: ruling.one}) }
  AND EXISTS { (:Mention {id: ruling.other}) }
RETURN ruling
ORDER BY ruling.id
