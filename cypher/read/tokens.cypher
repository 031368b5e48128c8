// does: lists all tokens, revoked ones included, the oldest first
MATCH (token:AccessToken)
RETURN token
ORDER BY token.createdAt, token.id
