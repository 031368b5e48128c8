// does: for which readers anything names some mentions, and for which they have a part in anything, whatever protects them
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
UNWIND range(0, $ranks - 1) AS rank
WITH id, rank,
  EXISTS {
    MATCH (named:Statement {subject: id})
    WHERE named.form = 'NAMED' AND named.withdrawnAt IS NULL AND coalesce(coalesce(named.ownSeen, named.seen)[rank], false)
  } AS named,
  EXISTS {
    MATCH (mention)<-[:REFERS_TO]-(statement:Statement)
    WHERE statement.withdrawnAt IS NULL AND coalesce(statement.seen[rank], false)
  } AS told
ORDER BY id, rank
RETURN id, collect(named) AS named, collect(told) AS told
