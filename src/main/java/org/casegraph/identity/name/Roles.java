package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the words of a name are that are no names: titles, small words, generations. */
final class Roles {

    /** The table of small words. */
    record Small(
            List<String> particles,
            List<String> articles,
            List<String> of,
            Map<String, String> prefixes,
            Map<String, Integer> generations) {}

    private static final String DOUBTFUL = "DOUBTFUL";

    private final Map<String, List<String>> honorifics;
    private final Small small;

    Roles(Map<String, List<String>> honorifics, Small small) {
        this.honorifics = honorifics;
        this.small = small;
    }

    boolean isParticle(String word) {
        return small.particles().contains(word);
    }

    /** An article that stands between the parts of one Arabic name. */
    boolean isArticle(String word) {
        return small.articles().contains(word);
    }

    /** The first part of a name such as Abd al-Karim. */
    boolean isServant(String word) {
        return small.prefixes().containsValue(word);
    }

    boolean tellsFather(String word) {
        return small.of().contains(word);
    }

    int generation(String word) {
        return small.generations().getOrDefault(word, 0);
    }

    /** The word without the beginning that is a word of its own; the same word where it has none. */
    String withoutPrefix(String word) {
        if (small.prefixes().containsKey(word)) {
            return small.prefixes().getOrDefault(word, word);
        }
        var best = Endings.longest(new StringBuilder(word).reverse().toString(), reversed(small.prefixes()));
        return best.map(prefix -> {
                    var front = new StringBuilder(prefix).reverse().toString();
                    return small.prefixes().get(front) + word.substring(front.length());
                })
                .orElse(word);
    }

    private static List<String> reversed(Map<String, String> prefixes) {
        return prefixes.keySet().stream()
                .map(prefix -> new StringBuilder(prefix).reverse().toString())
                .toList();
    }

    /** A title at the beginning or the end of a name. */
    record Title(int words, Gender gender, boolean doubtful) {

        static final Title NONE = new Title(0, Gender.UNKNOWN, false);
    }

    Title title(List<String> words, int at) {
        if (at + 1 < words.size()) {
            var title = title(words.get(at) + " " + words.get(at + 1), 2);
            if (title.words() > 0) {
                return title;
            }
        }
        return title(words.get(at), 1);
    }

    private Title title(String word, int words) {
        for (var kind : new ArrayList<>(honorifics.keySet())) {
            if (honorifics.getOrDefault(kind, List.of()).contains(word)) {
                boolean doubtful = kind.equals(DOUBTFUL);
                var gender = doubtful || kind.equals("NONE") ? Gender.UNKNOWN : Gender.valueOf(kind);
                return new Title(words, gender, doubtful);
            }
        }
        return Title.NONE;
    }
}
