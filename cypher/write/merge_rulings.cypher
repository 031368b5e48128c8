// does: keeps the rulings of a case file; one that the file had dropped stands again, and only who may read what all of them speak of reads it
UNWIND $rows AS row
MERGE (ruling:Ruling {id: row.id})
ON CREATE SET ruling:$(row.label), ruling += row.properties, ruling.history = ['recorded ' + row.now]
FOREACH (dropped IN CASE WHEN ruling.dropped THEN [1] ELSE [] END |
  SET ruling.history = ruling.history + ('recorded ' + row.now)
  REMOVE ruling.dropped, ruling.withdrawnAt, ruling.withdrawnBy, ruling.withdrawalReason)
FOREACH (sealed IN CASE WHEN ruling.clearance < row.properties.clearance THEN [1] ELSE [] END |
  SET ruling.clearance = row.properties.clearance)
FOREACH (name IN [name IN coalesce(row.properties.compartments, []) WHERE NOT name IN coalesce(ruling.compartments, [])] |
  SET ruling.compartments = coalesce(ruling.compartments, []) + name)
FOREACH (_ IN CASE WHEN ruling.seen <> row.properties.seen THEN [1] ELSE [] END |
  SET ruling.seen = [rank IN range(0, size(ruling.seen) - 1) | ruling.seen[rank] AND row.properties.seen[rank]])
MERGE (file:CaseFile {id: row.file})
MERGE (ruling)-[:CODED_IN]->(file)
