package org.casegraph.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of some names in texts. For one thread. */
final class WordsOfNames {

    private static final int KEPT = 100_000;

    private final List<List<NameWord>> names;

    /** Words that were looked at of late, since most words of texts are the same few. */
    private final Map<String, Optional<NameWord>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<NameWord>> eldest) {
            return size() > KEPT;
        }
    };

    WordsOfNames(List<List<NameWord>> names) {
        this.names = names;
    }

    /** Those words of a text that can be words of hers. */
    List<NameWord> in(String text) {
        var words = new ArrayList<NameWord>();
        var found = NameWord.WORD.matcher(text);
        while (found.find()) {
            var word = known.computeIfAbsent(found.group(), this::ofHers);
            if (word.isPresent()) {
                words.add(word.get().at(found.start()));
            }
        }
        return words;
    }

    private Optional<NameWord> ofHers(String written) {
        return Optional.of(NameWord.of(written))
                .filter(word -> names.stream().flatMap(List::stream).anyMatch(own -> own.fits(word)));
    }
}
