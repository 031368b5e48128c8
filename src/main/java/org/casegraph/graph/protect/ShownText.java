package org.casegraph.graph.protect;

import org.casegraph.model.Locator;
import org.casegraph.text.DocumentText;

/**
 * The text of a document as somebody may read it, and where the places of the original lie in it.
 *
 * @param text with aliases in the place of names that the reader may not know
 */
public record ShownText(DocumentText text, Shown shown) {

    static ShownText of(DocumentText original, Shown shown) {
        return new ShownText(
                shown.isMasked()
                        ? new DocumentText(
                                shown.text(),
                                original.pages().stream().map(shown::start).toList(),
                                original.paragraphs().stream().map(shown::start).toList())
                        : original,
                shown);
    }

    /** Whether names were replaced in it. */
    public boolean isMasked() {
        return shown.isMasked();
    }

    /** A place of the original in this text. */
    public Locator place(Locator original) {
        var start = original.start();
        var end = original.end();
        return start == null || end == null || !isMasked()
                ? original
                : new Locator(shown.start(start), shown.end(end), original.page(), original.paragraph());
    }
}
