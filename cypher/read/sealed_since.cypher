// does: of some withdrawn statements, the labels of those that say the same in their place to fewer
UNWIND $ids AS id
MATCH (former:Statement {id: id})
MATCH (today:Statement {subject: former.subject})
WHERE today.withdrawnAt IS NULL AND today.document = former.document AND today.predicate = former.predicate
  AND coalesce(today.object, today.value, '') = coalesce(former.object, former.value, '')
  AND today.changedAt >= former.changedAt
  AND (today.clearance > former.clearance
    OR any(name IN coalesce(today.compartments, []) WHERE NOT name IN coalesce(former.compartments, [])))
WITH id, max(today.clearance) AS clearance, collect(coalesce(today.compartments, [])) AS each
RETURN id, clearance, reduce(alike = [], names IN each | alike + names) AS compartments
