// does: all findings of a pattern as they were last looked at
MATCH (state:FindingState {level: $level, pattern: $pattern})
RETURN state
ORDER BY state.id
