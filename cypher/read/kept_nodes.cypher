// does: every node but the projection, which can be made anew, and what the migrations have noted, and whose turn it is
MATCH (node)
WHERE NOT node:Entity|Act|Name|NameKey|Dispute|Migration|MigrationLock|WriteMark|Restore|NameTurn|IdentityTurn|Remake
RETURN elementId(node) AS place, labels(node) AS labels, properties(node) AS properties
