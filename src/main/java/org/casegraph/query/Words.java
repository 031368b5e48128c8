package org.casegraph.query;

import java.util.Collection;
import java.util.List;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;

/** Checks words of the vocabulary that arrive as text. */
final class Words {

    private static final int MOST = 100;

    private Words() {}

    static void require(@Nullable List<String> words, Collection<String> accepted, String what) {
        if (words == null) {
            return;
        }
        if (words.size() > MOST) {
            throw new CallerMistake("At most %d words can be given.".formatted(MOST));
        }
        words.stream().filter(word -> !accepted.contains(word)).findFirst().ifPresent(word -> {
            throw new CallerMistake(
                    "'%s' is no %s. Accepted are %s.".formatted(shortened(word), what, String.join(", ", accepted)));
        });
    }

    static void require(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            var range = most == Integer.MAX_VALUE ? "at least " + least : "from %d to %d".formatted(least, most);
            throw new CallerMistake("%s must be %s, not %d.".formatted(argument, range, value));
        }
    }

    /** Refuses lists of ids that nobody would write down. */
    static List<String> ids(List<String> ids) {
        if (ids.size() > MOST) {
            throw new CallerMistake("At most %d ids can be given.".formatted(MOST));
        }
        return ids;
    }

    static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }
}
