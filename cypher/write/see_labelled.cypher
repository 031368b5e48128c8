// does: says of a batch of what bears a label who may read it, where readers have come since; answers whom it judged
MATCH (labelled:Statement|Document|Ruling|ReviewDecision)
WHERE labelled.clearance IS NOT NULL AND coalesce(size(labelled.seen), 0) < size($table)
  AND (labelled:Judgement) = $judgements
WITH labelled LIMIT $batch
SET labelled.seen = [one IN $table | one.everything OR labelled.clearance <= one.clearance
    AND all(name IN coalesce(labelled.compartments, []) WHERE name IN one.compartments)],
  labelled.ownSeen = CASE WHEN labelled.ownClearance IS NULL THEN null
    ELSE [one IN $table | one.everything OR labelled.ownClearance <= one.clearance
      AND all(name IN coalesce(labelled.compartments, []) WHERE name IN one.compartments)] END
RETURN labelled.one AS one, labelled.other AS other
