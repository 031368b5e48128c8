package org.casegraph.export.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StatementPages.Told;
import org.casegraph.graph.read.ShownTexts;

/** The words at the places of statements, as far as the texts are held; the latest few texts are remembered. */
final class Quoted {

    private static final int REMEMBERED = 16;
    private static final int AROUND = 32;

    private final ShownTexts texts;
    private final Viewer viewer;
    private final Map<String, String> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Quoted(ShownTexts texts, Viewer viewer) {
        this.texts = texts;
        this.viewer = viewer;
    }

    /** Words and what stands right before and after them. */
    record Quote(String before, String exact, String after) {}

    /** The words of a statement whose place is one of the text that is shown. */
    Optional<Quote> of(Told told) {
        var place = told.statement().locator();
        var start = place.start();
        var end = place.end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        var text = remembered.computeIfAbsent(told.statement().document(), this::text);
        return place.in(text)
                .map(exact -> new Quote(
                        text.substring(whole(text, Math.max(0, start - AROUND)), start),
                        exact,
                        text.substring(end, whole(text, Math.min(text.length(), end + AROUND)))));
    }

    /** A text that is not held is as good as an empty one. */
    private String text(String document) {
        var shown = texts.ofDocuments(List.of(document), viewer).get(document);
        return shown == null ? "" : shown.text().text();
    }

    /** No letter is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
