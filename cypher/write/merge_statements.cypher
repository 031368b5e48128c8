// does: keeps statements; one that was withdrawn stands again, and what happened to it stays on record
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (statement:Statement {id: row.id})
ON CREATE SET statement += row.properties, statement.recordedAt = row.now, statement.history = []
SET statement.history = statement.history + ('recorded ' + row.now), statement.changedAt = datetime(row.now)
REMOVE statement.withdrawnAt
MERGE (statement)-[:IN]->(document)
WITH statement, row
UNWIND row.references AS reference
MATCH (mention:Mention {id: reference.mention})
MERGE (statement)-[:REFERS_TO {part: reference.part}]->(mention)
