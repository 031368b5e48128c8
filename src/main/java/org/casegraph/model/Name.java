package org.casegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * One form of a name as it stands somewhere.
 *
 * @param language BCP 47 tag, with the script where it matters ({@code kk-Cyrl}), null where unknown
 */
public record Name(String value, NameType type, @Nullable String language) {

    public static Name primary(String value) {
        return new Name(value, NameType.PRIMARY, null);
    }
}
