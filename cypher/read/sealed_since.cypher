// does: of some withdrawn statements, what clearance those ask for that say the same in their place
UNWIND $ids AS id
MATCH (former:Statement {id: id})
MATCH (today:Statement {subject: former.subject})
WHERE today.withdrawnAt IS NULL AND today.document = former.document AND today.predicate = former.predicate
  AND coalesce(today.object, today.value, '') = coalesce(former.object, former.value, '')
  AND today.changedAt >= former.changedAt AND today.clearance > former.clearance
RETURN id, max(today.clearance) AS clearance
