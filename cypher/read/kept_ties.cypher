// does: every relationship between nodes that are no part of the projection
MATCH (from)-[tie]->(to)
WHERE NOT from:Entity|Act|Name|NameKey|Dispute AND NOT to:Entity|Act|Name|NameKey|Dispute
RETURN elementId(from) AS from, coalesce(from.id, from.sha256, '') AS fromId, type(tie) AS type,
  properties(tie) AS properties, elementId(to) AS to, coalesce(to.id, to.sha256, '') AS toId
