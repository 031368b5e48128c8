// does: the key under which it is kept what was erased
MATCH (key:StopKey)
RETURN key.key AS key
LIMIT 1
