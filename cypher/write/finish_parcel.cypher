// does: goes on to what is to be posted next
MATCH (outbox:Outbox {id: 'webhook'})
WHERE outbox.number < $number
SET outbox.number = $number, outbox.attempts = 0, outbox.due = $due
REMOVE outbox.until, outbox.upTo, outbox.since
