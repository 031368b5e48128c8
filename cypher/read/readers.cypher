// does: who reads alike beyond the three clearances, in the order of their ranks
MATCH (readers:Readers)
RETURN readers.rank AS rank, readers.clearance AS clearance, coalesce(readers.compartments, []) AS compartments
ORDER BY rank
