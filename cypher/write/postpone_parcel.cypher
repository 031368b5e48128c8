// does: remembers what was posted in vain, and when it is to be tried again
MATCH (outbox:Outbox {id: 'webhook'})
WHERE outbox.number < $number
SET outbox.upTo = $number, outbox.attempts = $attempts, outbox.since = $since, outbox.due = $due
REMOVE outbox.until
