// does: the standing statements that some rulings speak of
UNWIND $ids AS id
MATCH (:Ruling {id: id})-[:SPEAKS_OF]->(statement:Statement)
WHERE statement.withdrawnAt IS NULL
RETURN DISTINCT statement
