package org.casegraph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a statement says: a name, a property, a relation, or an act with its roles. */
public sealed interface Fact {

    /** The id of what the fact is about: an entity, or an act. */
    String subject();

    /** The word of the vocabulary that it says of the subject. */
    String predicate();

    /** An entity bears a name. */
    record Named(String subject, Name name) implements Fact {
        @Override
        public String predicate() {
            return "NAME";
        }
    }

    /** An entity has a property with a literal value. */
    record Valued(String subject, String predicate, String value, @Nullable String language) implements Fact {}

    /**
     * Two entities are tied.
     *
     * @param quality the tie in the words of the source, such as "brother", null where it only names the relation
     */
    record Related(String subject, String predicate, String object, @Nullable String quality) implements Fact {}

    /**
     * An act took place, with those who had a part in it.
     *
     * @param subject the act
     * @param predicate its kind, such as {@code ARREST}
     * @param details literal particulars: a charge, a reason, an amount, a length
     */
    record Happened(String subject, String predicate, List<RoleFilling> roles, Map<String, String> details)
            implements Fact {
        public Happened {
            roles = List.copyOf(roles);
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }
    }

    /** The ids of all entities and acts that the fact names, the subject first. */
    default List<String> references() {
        var ids = new ArrayList<String>();
        ids.add(subject());
        switch (this) {
            case Named _, Valued _ -> {}
            case Related related -> ids.add(related.object());
            case Happened happened ->
                happened.roles().stream().filter(RoleFilling::isNamed).forEach(r -> ids.add(r.filler()));
        }
        return List.copyOf(ids);
    }
}
