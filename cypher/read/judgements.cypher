// does: all judgements that stand
MATCH (judgement:Judgement)
WHERE judgement.withdrawn IS NULL
RETURN judgement
ORDER BY judgement.id
