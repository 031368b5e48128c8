// does: keeps judgements; one that was made before stays as it is
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
ON CREATE SET judgement += row.properties
WITH judgement, row
MATCH (mention:Mention)
WHERE mention.id IN [row.properties.one, row.properties.other]
MERGE (judgement)-[:OF]->(mention)
