package org.casegraph.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst makes of a contradiction. It speaks of the statements that were there, and of no later ones.
 *
 * @param contradiction its id
 * @param fact id of the act, relation or property on which statements differ
 * @param aspect in what they differ: "date", "role DONE_BY"
 * @param says what the chosen side says, null where none was chosen or where it names somebody
 * @param chosen ids of the statements on the chosen side; none where both stand
 * @param others ids of the statements on the other sides
 */
public record Resolution(
        Entry entry,
        Kind kind,
        String contradiction,
        String fact,
        String aspect,
        @Nullable String says,
        List<String> chosen,
        List<String> others)
        implements Ruling {

    /** What is made of it. */
    public enum Kind {
        /** The chosen side counts. */
        PREFER,
        /** All sides count as before; nothing is left to decide. */
        BOTH_STAND,
        /** The statements of the chosen side tell of an act of their own. */
        NOT_THE_SAME_ACT
    }

    public Resolution {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    @Override
    public Resolution with(Entry entry) {
        return new Resolution(entry, kind, contradiction, fact, aspect, says, chosen, others);
    }

    @Override
    public List<String> statements() {
        return Stream.concat(chosen.stream(), others.stream()).toList();
    }

    @Override
    public String sentence() {
        var made =
                switch (kind) {
                    case PREFER -> "%s prefers %s on %s".formatted(author(), side(), aspect);
                    case BOTH_STAND -> "%s lets all sides stand on %s".formatted(author(), aspect);
                    case NOT_THE_SAME_ACT ->
                        "%s takes %s on %s to tell of another act".formatted(author(), side(), aspect);
                };
        return made + ": " + reason() + (stands() ? "" : " (Taken back: " + withdrawalReason() + ")");
    }

    private String side() {
        return says == null ? "one side" : "“" + says + "”";
    }
}
