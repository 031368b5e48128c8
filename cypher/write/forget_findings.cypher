// does: forgets findings that there are no longer
UNWIND $rows AS id
MATCH (state:FindingState {id: id})
DETACH DELETE state
