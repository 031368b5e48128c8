// does: withdraws statements that a review made and no file says
UNWIND $rows AS row
MATCH (file:CaseFile {id: row.file})<-[coded:CODED_IN]-(statement:Statement {id: row.statement})
DELETE coded
WITH statement, row
WHERE statement.withdrawnAt IS NULL AND NOT EXISTS { (statement)-[:CODED_IN]->(:CaseFile) }
SET statement.withdrawnAt = row.now, statement.history = statement.history + ('withdrawn ' + row.now),
  statement.changedAt = datetime(row.now)
RETURN statement
