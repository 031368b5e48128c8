// does: of some hashes those of what was erased, with the number of the erasure
MATCH (stopped:Stopped)
WHERE stopped.hash IN $hashes
RETURN stopped.hash AS hash, stopped.number AS number
