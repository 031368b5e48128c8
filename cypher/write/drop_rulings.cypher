// does: withdraws the rulings that a case file made before and no file makes any more
// Protections are taken back by people alone.
UNWIND $rows AS row
MATCH (file:CaseFile {id: row.file})<-[coded:CODED_IN]-(ruling:Ruling)
WHERE NOT ruling.id IN row.kept AND NOT ruling:Protection
DELETE coded
WITH ruling, row
WHERE ruling.withdrawnAt IS NULL AND NOT EXISTS { (ruling)-[:CODED_IN]->(:CaseFile) }
SET ruling.withdrawnAt = row.now, ruling.withdrawnBy = ruling.author,
  ruling.withdrawalReason = 'The case file no longer says so.', ruling.dropped = true,
  ruling.history = ruling.history + ('withdrawn ' + row.now)
RETURN ruling
