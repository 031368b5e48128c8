// does: the number of the latest change of a finding
OPTIONAL MATCH (change:FindingChange)
WHERE change.level = $readers AND change.number > 0
RETURN coalesce(max(change.number), 0) AS number
