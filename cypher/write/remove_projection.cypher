// does: removes a batch of the projection
MATCH (projected:Entity|Act|Name|NameKey|Dispute)
WITH projected LIMIT $batch
DETACH DELETE projected
RETURN count(*) AS removed
