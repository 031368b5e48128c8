// does: keeps the rulings of a case file; one that the file had dropped stands again, and the highest clearance holds
UNWIND $rows AS row
MERGE (ruling:Ruling {id: row.id})
ON CREATE SET ruling:$(row.label), ruling += row.properties, ruling.history = ['recorded ' + row.now]
FOREACH (dropped IN CASE WHEN ruling.dropped THEN [1] ELSE [] END |
  SET ruling.history = ruling.history + ('recorded ' + row.now)
  REMOVE ruling.dropped, ruling.withdrawnAt, ruling.withdrawnBy, ruling.withdrawalReason)
FOREACH (sealed IN CASE WHEN ruling.clearance < row.properties.clearance THEN [1] ELSE [] END |
  SET ruling.clearance = row.properties.clearance)
MERGE (file:CaseFile {id: row.file})
MERGE (ruling)-[:CODED_IN]->(file)
