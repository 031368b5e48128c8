package org.casegraph.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Document;
import org.casegraph.source.HeldTexts;
import org.casegraph.suggest.Suggester;

/** Works out what may be coded from held texts, and remembers it for those asked about lately. */
final class Sheets {

    /** Of a text of usual length this is some hundred kilobytes each. */
    private static final int SHEETS = 64;
    /** Of each a few kilobytes. */
    private static final int INDEXES = 10_000;

    private final HeldTexts texts;
    private final Suggester suggester;
    private final Map<String, Known> known = Collections.synchronizedMap(new Latest<>(SHEETS));
    private final Map<String, Index> indexes = Collections.synchronizedMap(new Latest<>(INDEXES));

    private record Known(String textSha256, Sheet sheet) {}

    Sheets(HeldTexts texts, Suggester suggester) {
        this.texts = texts;
        this.suggester = suggester;
    }

    String suggester() {
        return suggester.name();
    }

    boolean holds(Document document) {
        var sha256 = document.sha256();
        return sha256 != null && texts.holds(sha256);
    }

    /** Empty where the text of the document is not held. */
    Optional<Sheet> of(Document document) {
        return Optional.ofNullable(document.sha256())
                .flatMap(sha256 -> texts.textSha256(sha256).flatMap(hash -> of(sha256, hash)));
    }

    private Optional<Sheet> of(String sha256, String textSha256) {
        var before = known.get(sha256);
        if (before != null && before.textSha256().equals(textSha256)) {
            return Optional.of(before.sheet());
        }
        return texts.documentText(sha256).map(text -> {
            var sheet = new Sheet(sha256, textSha256, text, suggester.suggest(text));
            known.put(sha256, new Known(textSha256, sheet));
            return sheet;
        });
    }

    /** What the text of the document proposes, by ids alone; empty where the text is not held. */
    Optional<Index> index(Document document) {
        return Optional.ofNullable(document.sha256())
                .flatMap(sha256 -> texts.textSha256(sha256).flatMap(hash -> index(sha256, hash)));
    }

    private Optional<Index> index(String sha256, String textSha256) {
        var before = indexes.get(sha256);
        if (before != null && before.textSha256().equals(textSha256)) {
            return Optional.of(before);
        }
        return of(sha256, textSha256).map(sheet -> {
            var index = Index.of(textSha256, sheet);
            indexes.put(sha256, index);
            return index;
        });
    }

    /** Forgets what has not been asked for longest. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;
        private final int most;

        private Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
