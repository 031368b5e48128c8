// does: finds the account of a name
MATCH (account:Account {name: $name})
RETURN account
