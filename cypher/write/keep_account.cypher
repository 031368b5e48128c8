// does: keeps an account, in the place of what was known of it
MERGE (account:Account {name: $row.name})
SET account = $row
