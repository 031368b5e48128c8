package org.casegraph.model;

/**
 * Who or what fills a role of an act.
 *
 * @param role a role of the vocabulary, such as {@code SUFFERED_BY}
 * @param filler the id of an entity or of another act, or {@link #SOMEBODY} or {@link #NOBODY}
 */
public record RoleFilling(String role, String filler) {

    /** The role is filled by somebody whom the source does not name. */
    public static final String SOMEBODY = "somevalue";

    /** The source says that nobody fills the role. */
    public static final String NOBODY = "novalue";

    public boolean isNamed() {
        return !filler.equals(SOMEBODY) && !filler.equals(NOBODY);
    }
}
