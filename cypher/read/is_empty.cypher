// does: whether nothing has been said yet
RETURN NOT EXISTS { (:Statement) } AS empty
