package org.casegraph.pattern;

/** Checks that a pattern can be reached from every role, and always at the same start. */
final class ReachCheck {

    private final Pattern pattern;
    private final PatternLines.Complaints complaints;

    ReachCheck(Pattern pattern, PatternLines.Complaints complaints) {
        this.pattern = pattern;
        this.complaints = complaints;
    }

    void check() {
        if (pattern.reaches().isEmpty()) {
            return;
        }
        pattern.reaches().forEach(this::check);
        pattern.roles().stream()
                .map(Pattern.Role::name)
                .filter(role -> pattern.reaches().stream()
                        .noneMatch(reach -> reach.role().equals(role)))
                .forEach(role -> complaints.add(
                        pattern.reaches().getFirst().line(),
                        "no reach begins at '" + role + "'; findings with somebody in this role would be missed"));
    }

    private void check(Reach reach) {
        var start = pattern.reaches().getFirst().start();
        if (pattern.role(reach.role()).isEmpty()) {
            complaints.add(reach.line(), "a reach begins at a role; '" + reach.role() + "' is none");
        }
        if (!reach.start().equals(start)) {
            complaints.add(
                    reach.line(),
                    "a reach ends where the others do, at '" + start + "', not at '" + reach.start() + "'");
        } else if (!firstMatch().matches("(?s).*\\(\\s*" + start + "\\b.*")) {
            complaints.add(reach.line(), "the first MATCH of the query has no node '" + start + "' to start from");
        }
    }

    private String firstMatch() {
        var text = pattern.cypher().text().replaceAll("(?m)^\\s*//.*$", "");
        var clauses = text.split("\\b(?=OPTIONAL|WHERE|WITH|UNWIND|CALL|RETURN)\\b", 2);
        return clauses[0];
    }
}
