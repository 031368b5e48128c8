// does: whether the projection has to be made anew; a restore that has not ended does that itself
RETURN EXISTS { (:Remake) } AND NOT EXISTS { (:Restore) } AS due
