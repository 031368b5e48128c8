package org.casegraph.pattern;

import java.util.HashSet;
import java.util.List;

/** Checks that each parameter of a pattern is declared once and used, and each that is used is declared. */
final class ParameterCheck {

    private static final java.util.regex.Pattern USED = java.util.regex.Pattern.compile("\\$(\\w+)");
    private static final List<String> GIVEN = List.of("readers", "involving");

    private final Pattern pattern;
    private final Header header;
    private final PatternLines.Complaints complaints;

    ParameterCheck(Pattern pattern, Header header, PatternLines.Complaints complaints) {
        this.pattern = pattern;
        this.header = header;
        this.complaints = complaints;
    }

    void check() {
        checkDeclared();
        checkUsed();
        checkLeast();
    }

    private void checkDeclared() {
        var names = new HashSet<>(pattern.columns());
        for (var line : header.all("parameter")) {
            new PatternLines((_, _) -> {}).parameter(line).map(Parameter::name).ifPresent(name -> {
                if (GIVEN.contains(name) || !names.add(name)) {
                    complaints.add(line.number(), "'" + name + "' is the name of something else already");
                } else if (!isUsed(name)) {
                    complaints.add(line.number(), "nothing uses the parameter '" + name + "'; write $" + name);
                }
            });
        }
    }

    private boolean isUsed(String name) {
        return USED.matcher(pattern.cypher().text()).results().anyMatch(used -> used.group(1)
                .equals(name));
    }

    private void checkUsed() {
        var lines = pattern.cypher().text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            USED.matcher(lines.get(i)).results().map(used -> used.group(1)).forEach(name -> checkUsed(number, name));
        }
    }

    private void checkUsed(int line, String name) {
        if (!GIVEN.contains(name) && pattern.parameter(name).isEmpty()) {
            complaints.add(
                    line,
                    "$" + name + " is not declared; say '// parameter: " + name + " Int = 2 – what it does' on top");
        }
    }

    private void checkLeast() {
        var least = pattern.least();
        if (least != null) {
            pattern.parameter(least.count())
                    .filter(parameter -> !Pattern.isCount(parameter.value()))
                    .ifPresent(parameter -> complaints.add(
                            header.first("least").map(Header.Line::number).orElse(1),
                            "$" + parameter.name() + " is no number from 1 to 1000"));
        }
    }
}
