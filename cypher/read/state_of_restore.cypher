// does: whether a restore has begun and not ended, and whether there is anything
RETURN EXISTS { (:Restore) } AS begun,
  EXISTS { MATCH (node) WHERE NOT node:Migration|MigrationLock|WriteMark|Restore } AS filled
