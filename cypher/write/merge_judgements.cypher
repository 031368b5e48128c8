// does: keeps judgements; one that was made before stays as it is
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
ON CREATE SET judgement += row.properties, judgement.recordedAt = row.now
