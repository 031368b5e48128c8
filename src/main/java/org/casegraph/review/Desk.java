package org.casegraph.review;

import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.model.Document;
import org.jspecify.annotations.Nullable;

/** Where people decide of proposals. */
public final class Desk {

    public Proposal accept(
            String document,
            String proposal,
            @Nullable Map<String, Object> statement,
            @Nullable String by,
            @Nullable String reason,
            Viewer viewer) {
        throw new ReviewRefused("There is no proposal of this id in this document.");
    }

    public Proposal reject(
            String document, String proposal, @Nullable String by, @Nullable String reason, Viewer viewer) {
        throw new ReviewRefused("There is no proposal of this id in this document.");
    }

    public Proposal state(
            String document,
            Map<String, Object> statement,
            @Nullable String by,
            @Nullable String reason,
            Viewer viewer) {
        throw new ReviewRefused("There is no document of this id.");
    }

    public Proposal takeBack(
            String document,
            String proposal,
            @Nullable String decision,
            String reason,
            @Nullable String by,
            Viewer viewer) {
        throw new ReviewRefused("There is no proposal of this id in this document.");
    }

    public Document describe(String document, Map<String, Object> description, @Nullable String by, Viewer viewer) {
        throw new ReviewRefused("There is no document of this id.");
    }
}
