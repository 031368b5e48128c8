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
    private static final int MOST = 64;

    private final HeldTexts texts;
    private final Suggester suggester;
    private final Map<String, Known> known = Collections.synchronizedMap(new Latest());

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
            var sheet = new Sheet(sha256, text, suggester.suggest(text));
            known.put(sha256, new Known(textSha256, sheet));
            return sheet;
        });
    }

    /** Forgets what has not been asked for longest. */
    private static final class Latest extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1L;

        private Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    }
}
