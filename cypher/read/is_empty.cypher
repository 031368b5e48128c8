// does: whether nothing has been said and no document has come yet
RETURN NOT EXISTS { (:Statement) } AND NOT EXISTS { (:Document) } AS empty
