// does: makes the key under which it is kept what was erased, where there is none yet
MERGE (key:StopKey {id: 'key'})
  ON CREATE SET key.key = $key
RETURN key.key AS key
