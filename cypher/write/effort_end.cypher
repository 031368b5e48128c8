// does: ends the transactions that still work for a question
SHOW TRANSACTIONS YIELD transactionId AS id, metaData AS about
WHERE about.effort = $effort
TERMINATE TRANSACTIONS id YIELD message
RETURN count(message) AS ended
