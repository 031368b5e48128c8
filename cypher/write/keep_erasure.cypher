// does: keeps that something was erased, and hashes by which it is known again
CREATE (:Erasure {number: $number, at: $at, by: $by, reason: $reason, counts: $counts})
WITH 1 AS one
UNWIND $hashes AS hash
CREATE (:Stopped {hash: hash, number: $number})
