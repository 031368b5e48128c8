package org.casegraph.suggest.tie;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Who says "I" in a text: "My name is A", "Statement by A", the only one who signs. */
final class Narrator {

    private static final int MOST_WORDS = 3;
    private static final Set<String> KINDS =
            Set.of("statement", "testimony", "speech", "interview", "affidavit", "account");
    private static final Set<String> JOINTS = Set.of("by", "of", "with");

    private Narrator() {}

    /** The number of the one who speaks; null where nobody says so, or several do. */
    static @Nullable Integer of(List<Sentence> sentences) {
        var all = new LinkedHashSet<Integer>();
        boolean isAsked = false;
        for (var sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                add(sentence, named(sentence, at), all);
            }
            if (isAsked && isName(sentence)) {
                add(sentence, 0, all);
            }
            isAsked = asksWho(sentence);
        }
        if (all.isEmpty() && !sentences.isEmpty() && isOneWho(sentences)) {
            add(sentences.getLast(), before(sentences.getLast(), 0), all);
        }
        return all.size() == 1 ? all.getFirst() : null;
    }

    private static void add(Sentence in, int at, Set<Integer> all) {
        var mention = in.name(at);
        if (mention != null && mention.kind() == EntityKind.PERSON) {
            all.add(mention.who());
        }
    }

    private static int named(Sentence in, int at) {
        boolean isName = in.plain(at).equals("my")
                && in.plain(at + 1).equals("name")
                && in.plain(at + 2).equals("is");
        if (isName) {
            return before(in, at + 3);
        }
        if (in.plain(at).equals("i") && in.plain(at + 1).equals(",")) {
            return before(in, at + 2);
        }
        boolean isHeading = at == 0 && KINDS.contains(in.plain(0)) && JOINTS.contains(in.plain(1));
        return isHeading ? before(in, 2) : -1;
    }

    /** Over titles and words of respect. */
    private static int before(Sentence in, int first) {
        int at = first;
        while (at - first < MOST_WORDS && isBefore(in, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBefore(Sentence in, int at) {
        return in.is("titles", at)
                || in.is("determiners", at)
                || in.isContent(at)
                || in.plain(at).equals(".");
    }

    /** "Please say who you are." */
    private static boolean asksWho(Sentence in) {
        for (int at = 0; at < in.size(); at++) {
            boolean isWho = in.plain(at).equals("who")
                    && (in.plain(at + 1).equals("you") || in.plain(at + 1).equals("are"));
            boolean isName = in.plain(at).equals("your") && in.plain(at + 1).equals("name");
            if (isWho || isName) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Sentence in) {
        return in.isName(0) && (in.size() == 1 || (in.size() == 2 && in.plain(1).equals(".")));
    }

    /** Whether the text says "I", and one name stands alone under it. */
    private static boolean isOneWho(List<Sentence> sentences) {
        var last = sentences.getLast();
        boolean isSigned = before(last, 0) == last.size() - 1 && last.isName(last.size() - 1);
        boolean isList = sentences.size() > 1 && isName(sentences.get(sentences.size() - 2));
        return isSigned && !isList && sentences.stream().anyMatch(Narrator::saysI);
    }

    private static boolean saysI(Sentence in) {
        for (int at = 0; at < in.size(); at++) {
            if (in.plain(at).equals("i") && in.isWord(at + 1)) {
                return true;
            }
        }
        return false;
    }
}
