// does: makes relationships of a backup between nodes that are there
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[tie:$(row.type)]->(to)
SET tie = row.properties
RETURN count(*) AS made
