// does: what was erased, the latest first
MATCH (erasure:Erasure)
RETURN erasure
ORDER BY erasure.at DESC, erasure.number
