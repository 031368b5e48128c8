package org.casegraph.model;

import java.util.List;

/**
 * Somebody's names are not for everybody: whoever may read less than {@code from} knows her by an alias alone.
 *
 * @param person the mention that was named; whoever is joined to it is protected as well
 * @param alias her one name below
 * @param from the least clearance at which her names are shown
 */
public record Protection(Entry entry, String person, String alias, Clearance from) implements Ruling {

    public Protection {
        if (from == Clearance.PUBLIC) {
            throw new IllegalArgumentException("Nobody reads less than what is public");
        }
    }

    @Override
    public Protection with(Entry entry) {
        return new Protection(entry, person, alias, from);
    }

    @Override
    public List<String> statements() {
        return List.of();
    }

    @Override
    public String sentence() {
        return "%s shows somebody as %s to whoever may not read what is %s: %s%s"
                .formatted(
                        author(), alias, from, reason(), stands() ? "" : " (Taken back: " + withdrawalReason() + ")");
    }
}
