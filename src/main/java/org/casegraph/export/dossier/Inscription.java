package org.casegraph.export.dossier;

import org.jspecify.annotations.Nullable;

/** How words are put onto a page of HTML. */
interface Inscription {

    /** As browsers take them: each language by its tag, and each direction kept to itself. */
    Inscription SCREEN = (page, text, language) -> {
        if (language == null) {
            page.append(HtmlPaper.escaped(text));
        } else {
            page.append("<bdi lang=\"").append(language).append("\">");
            page.append(HtmlPaper.escaped(text)).append("</bdi>");
        }
    };

    void words(StringBuilder page, String text, @Nullable String language);

    default boolean isPrinted() {
        return false;
    }

    /** What stands in the head of the page besides. */
    default String head(Paper paper) {
        return "";
    }

    /** A paragraph under the cover, or nothing. */
    default String remark(Paper paper) {
        return "";
    }
}
