// does: keeps a token, in the place of what was known of it
MERGE (token:AccessToken {id: $row.id})
SET token = $row
