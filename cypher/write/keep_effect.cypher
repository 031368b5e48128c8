// does: keeps what contradictions a judgement brought up and settled
MATCH (judgement:Judgement {id: $id})
SET judgement.appeared = $appeared, judgement.gone = $gone
