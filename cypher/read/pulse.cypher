// does: nothing, which a database that is there can do
RETURN true AS beats
