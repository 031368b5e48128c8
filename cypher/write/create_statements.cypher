// does: keeps statements that are new, and which case file says them
MERGE (file:CaseFile {id: $file})
WITH file
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (file)<-[:CODED_IN]-(statement:Statement)-[:IN]->(document)
SET statement = row.properties, statement.recordedAt = row.now, statement.history = ['recorded ' + row.now],
  statement.changedAt = datetime(row.now)
WITH statement, row
UNWIND row.references AS reference
MATCH (mention:Mention {id: reference.mention})
CREATE (statement)-[:REFERS_TO {part: reference.part}]->(mention)
