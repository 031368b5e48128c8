package org.casegraph.suggest.tie;

import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Who says "I" in a text: "My name is A", "I, A, …". */
public final class Narrator {

    private static final int MOST_WORDS = 3;

    private Narrator() {}

    /** The number of the one who speaks; null where nobody says so, or several do. */
    public static @Nullable Integer of(List<Sentence> sentences) {
        var all = new LinkedHashSet<Integer>();
        for (var sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                int name = named(sentence, at);
                var mention = sentence.name(name);
                if (mention != null && mention.kind() == EntityKind.PERSON) {
                    all.add(mention.who());
                }
            }
        }
        return all.size() == 1 ? all.getFirst() : null;
    }

    private static int named(Sentence in, int at) {
        boolean isName = in.plain(at).equals("my")
                && in.plain(at + 1).equals("name")
                && in.plain(at + 2).equals("is");
        boolean isSelf = in.plain(at).equals("i") && in.plain(at + 1).equals(",");
        int name = isName ? at + 3 : isSelf ? at + 2 : -1;
        for (int words = 0; name >= 0 && words < MOST_WORDS && isBefore(in, name); words++) {
            name++;
        }
        return name;
    }

    /** A title, a word of respect. */
    private static boolean isBefore(Sentence in, int at) {
        return in.is("titles", at)
                || in.is("determiners", at)
                || in.isContent(at)
                || in.plain(at).equals(".");
    }
}
