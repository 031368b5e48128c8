// does: keeps the groups of voices of a case file; one that the file had dropped stands again
UNWIND $rows AS row
MERGE (ruling:Ruling {id: row.id})
ON CREATE SET ruling:OriginGroup, ruling += row.properties, ruling.history = ['recorded ' + row.now]
FOREACH (dropped IN CASE WHEN ruling.dropped THEN [1] ELSE [] END |
  SET ruling.history = ruling.history + ('recorded ' + row.now)
  REMOVE ruling.dropped, ruling.withdrawnAt, ruling.withdrawnBy, ruling.withdrawalReason)
MERGE (file:CaseFile {id: row.file})
MERGE (ruling)-[:CODED_IN]->(file)
