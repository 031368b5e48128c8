// does: rulings that were made or taken back after a moment
MATCH (ruling:Ruling)
WHERE datetime(ruling.recordedAt) > $moment OR datetime(ruling.withdrawnAt) > $moment
  OR any(event IN ruling.history WHERE datetime(split(event, ' ')[1]) > $moment)
RETURN ruling
ORDER BY ruling.id
