package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/** Names a statement by its content, so that the same statement read twice is one. */
public final class StatementIds {

    private StatementIds() {}

    public static Statement identified(Statement draft) {
        return new Statement(
                Ids.hash(content(draft)),
                draft.document(),
                draft.locator(),
                draft.summary(),
                draft.stance(),
                draft.speakers(),
                draft.origin(),
                draft.fact(),
                draft.date(),
                draft.label(),
                draft.coder());
    }

    private static List<String> content(Statement statement) {
        var parts = new ArrayList<String>();
        parts.add(statement.document());
        parts.add(statement.locator().toString());
        parts.add(statement.summary());
        parts.add(statement.stance().name());
        statement.speakers().forEach(speaker -> parts.add(speaker.depth() + ":" + speaker.entity()));
        parts.add(statement.origin());
        parts.add(Optional.ofNullable(statement.date()).map(StatementIds::date).orElse(""));
        parts.add(statement.clearance().name());
        // Ids from before there were compartments stay.
        statement.label().compartments().forEach(name -> parts.add("in " + name));
        parts.addAll(content(statement.fact()));
        return parts;
    }

    private static String date(FuzzyDate date) {
        return date.edtf() + " " + date.basis() + " " + Objects.requireNonNullElse(date.anchor(), "");
    }

    private static List<String> content(Fact fact) {
        var parts = new ArrayList<String>(List.of(fact.subject(), fact.predicate()));
        switch (fact) {
            case Fact.Named named -> {
                parts.add(named.name().value());
                parts.add(named.name().type().name());
                parts.add(String.valueOf(named.name().language()));
            }
            case Fact.Valued valued -> {
                parts.add(valued.value());
                parts.add(String.valueOf(valued.language()));
            }
            case Fact.Related related -> {
                parts.add(related.object());
                parts.add(String.valueOf(related.quality()));
            }
            case Fact.Happened happened -> {
                happened.roles().stream().map(StatementIds::filling).sorted().forEach(parts::add);
                happened.details().entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .sorted()
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    private static String filling(RoleFilling filling) {
        return filling.role() + "=" + filling.filler();
    }
}
