// does: how many statements there are, withdrawn ones as well
MATCH (statement:Statement)
RETURN count(statement) AS count
