// does: finds the token of which a program knows the secret
MATCH (token:AccessToken {hash: $hash})
RETURN token
