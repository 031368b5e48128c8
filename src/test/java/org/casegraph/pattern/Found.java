package org.casegraph.pattern;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings in the words in which tests and fixtures expect them: {@code held=Anna Ruiz; pressed=Bruno Ruiz}. */
final class Found {

    private Found() {}

    static String people(Finding finding) {
        return finding.roles().stream()
                .map(role -> role.name() + "="
                        + role.entities().stream().map(Participant::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    static List<String> people(List<Finding> findings) {
        return findings.stream().map(Found::people).toList();
    }

    static String peopleAndOrder(Finding finding) {
        return people(finding) + "; order=" + finding.order();
    }

    /** Who it is about and what it lacks: a leg, a number of people, or an order. */
    static String peopleAndLack(Finding finding) {
        var legs = finding.legs().stream()
                .filter(leg -> leg.isRequired() && leg.state() == LegState.MISSING)
                .map(Leg::name);
        var lacks = finding.missing().stream()
                        .anyMatch(phrase -> phrase.contains("first") || phrase.contains("dates exclude"))
                ? "order"
                : "count";
        return people(finding) + "; lacks="
                + Stream.concat(legs, Stream.of(lacks)).findFirst().orElseThrow();
    }
}
