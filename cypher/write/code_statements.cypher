// does: remembers which case file says some statements
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MERGE (file:CaseFile {id: row.file})
MERGE (statement)-[:CODED_IN]->(file)
