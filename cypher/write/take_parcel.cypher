// does: lets one process post what comes next, where there is anything and it is due
MATCH (outbox:Outbox {id: 'webhook'})
WHERE EXISTS {
  MATCH (change:FindingChange)
  WHERE change.level = $readers AND change.number > outbox.number }
SET outbox.asked = $now
WITH outbox
WHERE outbox.due <= $now AND (outbox.until IS NULL OR outbox.until <= $now)
SET outbox.until = $until
RETURN outbox.number AS number, outbox.upTo AS upTo, outbox.attempts AS attempts, outbox.since AS since
