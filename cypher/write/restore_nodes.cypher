// does: makes nodes of a backup, and says where they are now
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.number AS number, elementId(node) AS place
