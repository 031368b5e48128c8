// does: lets in again what an erasure took away
MATCH (erasure:Erasure {number: $number})
WHERE erasure.liftedAt IS NULL
SET erasure.liftedAt = $at, erasure.liftedBy = $by
WITH erasure
CALL (erasure) {
  MATCH (stopped:Stopped {number: $number})
  DELETE stopped
}
RETURN erasure.number AS number
