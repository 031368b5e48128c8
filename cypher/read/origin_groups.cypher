// does: the groups of voices that stand
MATCH (ruling:OriginGroup)
WHERE ruling.withdrawnAt IS NULL AND ruling.seen[$readers]
RETURN ruling
ORDER BY ruling.recordedAt, ruling.id
