// does: rulings that were made or taken back after a moment
MATCH (ruling:Ruling)
WHERE datetime(ruling.recordedAt) > $moment OR datetime(ruling.withdrawnAt) > $moment
RETURN ruling
ORDER BY ruling.id
