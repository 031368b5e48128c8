package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.identity.name.Heard;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.identity.name.SpokenName;

/** The words of a search as they sound, in whatever script and system of writing. */
final class SearchSounds {

    private static final int MOST = 24;
    private static final int LONG_CODE = 5;
    private static final double LEAST = 0.3;

    private final ReadNames names = ReadNames.shared();
    private final SpokenName spoken;
    private final List<Heard> sought;

    SearchSounds(String text) {
        this.spoken = names.spoken(text);
        this.sought = spoken.heard().stream().distinct().limit(MOST).toList();
    }

    /** The search in the language of the index: each word, its beginning, a slip, what sounds like it; may be empty. */
    String query() {
        var clauses = new LinkedHashSet<String>();
        for (var word : sought) {
            clauses.add(word.letters());
            clauses.add(word.letters() + "*^8");
            if (word.letters().length() >= LONG_CODE) {
                clauses.add(word.letters() + "~1");
            }
            for (var code : word.tellingCodes()) {
                clauses.add(code + "*^4");
                if (code.length() >= LONG_CODE) {
                    clauses.add(code.substring(0, code.length() - 1));
                }
            }
        }
        return String.join(" ", clauses);
    }

    /**
     * How well a name fits by its letters and codes alone.
     *
     * @param doubtful whether the codes decide, which are the same for words that are not
     */
    record Rough(double score, boolean doubtful) {}

    Rough rough(String words) {
        var theirs = Heard.read(words);
        double fitting = 0;
        boolean doubtful = false;
        for (var word : sought) {
            double certain = theirs.stream()
                    .mapToDouble(other -> certain(word, other))
                    .max()
                    .orElse(0);
            double supposed = theirs.stream()
                    .mapToDouble(other -> supposed(word, other))
                    .max()
                    .orElse(0);
            fitting += Math.max(certain, supposed);
            doubtful |= supposed > certain;
        }
        if (sought.isEmpty() || theirs.isEmpty() || fitting < LEAST * sought.size()) {
            return new Rough(0, false);
        }
        double covered = Math.min(1, fitting / theirs.size());
        return new Rough(0.75 * fitting / sought.size() + 0.25 * covered, doubtful);
    }

    /** How well a name fits by what its words sound like; 0 where few words fit. */
    double score(String name) {
        double score = names.people().heard(spoken, names.spoken(name));
        return score < LEAST ? 0 : score;
    }

    private static double certain(Heard word, Heard other) {
        if (word.letters().equals(other.letters())) {
            return 0.95;
        }
        if (other.letters().startsWith(word.letters())) {
            return 0.8;
        }
        return other.letters().length() == 1 && word.letters().startsWith(other.letters()) ? 0.5 : 0;
    }

    private static double supposed(Heard word, Heard other) {
        var codes = new ArrayList<>(word.tellingCodes());
        if (other.codes().stream().anyMatch(codes::contains)) {
            return 0.85;
        }
        if (word.isOneSlipFrom(other)) {
            return 0.6;
        }
        boolean begins = codes.stream().anyMatch(code -> other.codes().stream()
                .anyMatch(theirs ->
                        theirs.startsWith(code) || theirs.length() >= LONG_CODE - 1 && code.startsWith(theirs)));
        return begins ? 0.55 : 0;
    }
}
