// does: the standing statements in which some mentions have a part
UNWIND $ids AS id
MATCH (:Mention {id: id})<-[:REFERS_TO]-(statement:Statement)
WHERE statement.withdrawnAt IS NULL
RETURN DISTINCT statement
