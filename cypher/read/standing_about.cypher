// does: findings of a pattern as they were last looked at, by whom they are about or by id
CALL () {
  UNWIND $about AS id
  MATCH (:Mention {id: id})<-[:ABOUT]-(state:FindingState)
  WHERE state.level = $level AND state.pattern = $pattern
  RETURN state
  UNION
  UNWIND $findings AS finding
  MATCH (state:FindingState {id: toString($level) + '-' + finding})
  RETURN state
}
RETURN state
ORDER BY state.id
