package org.casegraph.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a text, told by what stands there and around it instead of by numbers. Letters and digits count alone, and
 * neither case nor accents: so it is found again where lines are broken in other places.
 *
 * @param length of the place, in letters
 * @param words hash of the letters at the place
 * @param before hash of the letters before it
 * @param after hash of the letters after it
 * @param lead how many signs stand in the place before its first letter
 * @param trail how many signs stand in the place after its last letter
 */
public record Anchor(int length, long words, long before, long after, int lead, int trail) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9}):([0-9a-f]{1,12}):([0-9a-f]{1,12}):([0-9a-f]{1,12}):(\\d{1,9}):(\\d{1,9})");

    /** An anchor as {@link #toString} writes it; empty where it is none. */
    public static Optional<Anchor> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Anchor(
                        Integer.parseInt(form.group(1)),
                        Long.parseLong(form.group(2), 16),
                        Long.parseLong(form.group(3), 16),
                        Long.parseLong(form.group(4), 16),
                        Integer.parseInt(form.group(5)),
                        Integer.parseInt(form.group(6))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d:%x:%x:%x:%d:%d".formatted(length, words, before, after, lead, trail);
    }
}
