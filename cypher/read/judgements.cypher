// does: all judgements that stand, on mentions that are both there
MATCH (judgement:Judgement)
WHERE judgement.withdrawn IS NULL
  AND EXISTS { (:Mention {id: judgement.one}) }
  AND EXISTS { (:Mention {id: judgement.other}) }
RETURN judgement
ORDER BY judgement.id
