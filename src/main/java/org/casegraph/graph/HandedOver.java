package org.casegraph.graph;

import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Label;
import org.casegraph.source.DocumentWords;
import org.jspecify.annotations.Nullable;

/**
 * What whoever hands a file over says of it.
 *
 * @param title null to take it from the file
 * @param type a word for the sort of document, null where nothing is said
 * @param language BCP 47 tag, null to take it from the file
 * @param url where it can be read, null where nothing is said
 * @param label who may read it
 * @param by who hands it over
 * @param collected how it was collected, null where nothing is said
 */
public record HandedOver(
        @Nullable String title,
        @Nullable String type,
        @Nullable String language,
        @Nullable String url,
        Label label,
        String by,
        @Nullable Collected collected) {

    private static final int LONGEST_TITLE = 500;

    /** Nothing is said: then only the team may read it. */
    public static HandedOver by(String who) {
        return new HandedOver(null, null, null, null, Label.of(Clearance.TEAM), who, null);
    }

    /**
     * Checks what somebody typed.
     *
     * @throws IllegalArgumentException if something cannot be so
     */
    public static HandedOver checked(
            @Nullable String title,
            @Nullable String type,
            @Nullable String language,
            @Nullable String url,
            Label label,
            String by,
            @Nullable Collected collected) {
        if (title != null && title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has at most " + LONGEST_TITLE + " characters");
        }
        return new HandedOver(
                title,
                type,
                language == null ? null : DocumentWords.language(language),
                url == null ? null : DocumentWords.url(url),
                label,
                by,
                collected);
    }
}
