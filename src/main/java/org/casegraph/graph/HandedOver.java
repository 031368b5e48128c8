package org.casegraph.graph;

import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * What whoever hands a file over says of it.
 *
 * @param title null to take it from the file
 * @param type a word for the sort of document, null where nothing is said
 * @param language BCP 47 tag, null to take it from the file
 * @param url where it can be read, null where nothing is said
 * @param clearance who may read it
 */
public record HandedOver(
        @Nullable String title,
        @Nullable String type,
        @Nullable String language,
        @Nullable String url,
        Clearance clearance) {

    /** Nothing is said: then only the team may read it. */
    public static final HandedOver SILENTLY = new HandedOver(null, null, null, null, Clearance.TEAM);
}
