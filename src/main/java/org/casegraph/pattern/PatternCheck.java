package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that the words of a header fit one another. */
final class PatternCheck {

    private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{([^}]*)}");

    private final Pattern pattern;
    private final Header header;
    private final PatternLines.Complaints complaints;
    private final List<String> columns = new ArrayList<>();

    PatternCheck(Pattern pattern, Header header, PatternLines.Complaints complaints) {
        this.pattern = pattern;
        this.header = header;
        this.complaints = complaints;
        pattern.roles().forEach(role -> columns.add(role.name()));
        columns.addAll(pattern.beside());
    }

    void check() {
        checkRoles();
        checkLegs();
        checkOrder();
        checkLeast();
        header.lines().forEach(this::checkPlaceholders);
    }

    private void checkRoles() {
        if (pattern.roles().stream().allMatch(Pattern.Role::isMany)) {
            complain("roles", "at least one role must be had by one; findings are told apart by it");
        }
        for (var role : pattern.roles()) {
            boolean isNamed = pattern.legs().stream()
                    .anyMatch(leg -> leg.names().contains(role.name()) && (leg.isRequired() || !role.isMany()));
            if (!isNamed) {
                complain(
                        "roles",
                        "no leg makes '" + role.name() + "' known; name it in the parentheses of one"
                                + (role.isMany() ? " that is required" : ""));
            }
        }
    }

    private void checkLegs() {
        if (pattern.legs().isEmpty() || !pattern.legs().getFirst().isRequired()) {
            complain("leg", "the first leg must be there and required: it is what the query starts from");
        }
        for (var line : header.all("leg")) {
            new PatternLines((_, _) -> {}).leg(line).ifPresent(leg -> leg.names()
                    .forEach(name -> checkWord(line.number(), name, columns, "a role or a column beside them")));
        }
    }

    private void checkOrder() {
        var order = pattern.order();
        if (order != null) {
            checkLeg(order.before());
            checkLeg(order.after());
            checkLeg(order.statedBy());
        }
    }

    private void checkLeg(@Nullable String name) {
        var legs = pattern.legs().stream().map(Pattern.Leg::name).toList();
        if (name != null) {
            checkWord(line("order"), name, legs, "a leg");
        }
    }

    private void checkLeast() {
        var least = pattern.least();
        if (least == null) {
            return;
        }
        var many = pattern.roles().stream()
                .filter(Pattern.Role::isMany)
                .map(Pattern.Role::name)
                .toList();
        checkWord(line("least"), least.role(), many, "a role had by many");
        var different = least.different();
        if (different != null) {
            checkWord(line("least"), different, columns, "a role or a column beside them");
        }
    }

    private void checkPlaceholders(Header.Line line) {
        if (line.key().equals("reach")) {
            return;
        }
        var roles = Stream.concat(
                        pattern.roles().stream().map(Pattern.Role::name),
                        pattern.parameters().stream().map(Parameter::name))
                .toList();
        PLACEHOLDER
                .matcher(line.value())
                .results()
                .map(result -> result.group(1))
                .forEach(word -> checkWord(line.number(), word, roles, "a role"));
    }

    private void checkWord(int line, String word, List<String> accepted, String what) {
        if (!accepted.contains(word)) {
            complaints.add(line, "'" + word + "' is not " + what + "; accepted: " + accepted);
        }
    }

    private void complain(String key, String message) {
        complaints.add(line(key), message);
    }

    private int line(String key) {
        return header.first(key).map(Header.Line::number).orElse(1);
    }
}
