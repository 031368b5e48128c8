// does: lists all accounts, disabled ones included
MATCH (account:Account)
RETURN account
ORDER BY account.name
