// does: begins to post what becomes of findings from now on
MERGE (outbox:Outbox {id: 'webhook'})
  ON CREATE SET outbox.number = $latest, outbox.attempts = 0, outbox.due = 0
