// does: what contradictions judgements brought up and settled, each with the clearances at which there was one
UNWIND $ids AS id
MATCH (ruling:Judgement {id: id})
WHERE ruling.seen[$readers]
RETURN id, coalesce(ruling.appeared, []) AS appeared, coalesce(ruling.gone, []) AS gone
