// does: takes statements back as if they had not come yet; only for a transaction that is undone
UNWIND $rows AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
