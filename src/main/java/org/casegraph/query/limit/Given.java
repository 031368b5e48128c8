package org.casegraph.query.limit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes with a question as its variables: how many values, how deep, how long. */
final class Given {

    private int values;

    private Given() {}

    /** Refuses variables that are too many, too deeply nested or too long. */
    static void check(Map<String, Object> variables) {
        new Given().look(variables, 0);
    }

    /** No text outside could hold it, so that it would come back as something else or not at all. */
    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private void look(@Nullable Object value, int depth) {
        values++;
        if (values > Limits.VALUES) {
            throw Limits.refused("The variables of a question may hold %,d values at most.".formatted(Limits.VALUES));
        }
        if (depth > Limits.DEPTH) {
            throw Limits.refused("The variables of a question may be nested %d deep at most.".formatted(Limits.DEPTH));
        }
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(one -> look(one, depth + 1));
            case Collection<?> list -> list.forEach(one -> look(one, depth + 1));
            case String text
            when text.length() > Limits.TEXT ->
                throw Limits.refused("A text may be %,d characters long at most.".formatted(Limits.TEXT));
            case String text
            when !isWhole(text) -> throw new Mistaken("A text holds half of a character (a surrogate).");
            case null, default -> {}
        }
    }
}
