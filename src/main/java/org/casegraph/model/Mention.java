package org.casegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A person, institution, case or act as one collection codes it. Judgements join mentions into entities; a mention
 * itself never changes.
 *
 * @param id opaque and stable: made from the collection and the coder's local id, and showing neither
 * @param kind the entity kind, null for an act
 * @param type the act kind, or the institution type; null where there is none
 */
public record Mention(String id, @Nullable EntityKind kind, @Nullable String type) {

    public boolean isAct() {
        return kind == null;
    }
}
