package org.casegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The words that statements may use, as the schema declares them. */
public record Vocabulary(
        SequencedMap<String, Relation> relations,
        SequencedMap<String, ActKind> actKinds,
        SequencedMap<String, Role> roles,
        SequencedMap<String, Word> institutionTypes,
        SequencedMap<String, Word> properties) {

    public Vocabulary {
        relations = fixed(relations);
        actKinds = fixed(actKinds);
        roles = fixed(roles);
        institutionTypes = fixed(institutionTypes);
        properties = fixed(properties);
    }

    /**
     * A typed tie between two entities.
     *
     * @param label how it reads from the first to the second end: "represents"
     * @param inverse how it reads the other way: "is represented by"
     * @param symmetric whether both directions say the same
     */
    public record Relation(
            String id,
            String description,
            List<EntityKind> from,
            List<EntityKind> to,
            String label,
            String inverse,
            boolean symmetric,
            @Nullable String followTheMoney,
            @Nullable String huridocs) {
        public Relation {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * A kind of act.
     *
     * @param category the part of the field it belongs to, such as {@code LIBERTY}
     * @param severity 0 (no harm) to 5 (death), for drawing only
     * @param says the act as part of a sentence about the person who suffered or did it: "was arrested"
     * @param articles of treaties and rules that protect against it or that it touches: "ICCPR 9"
     */
    public record ActKind(
            String id,
            String description,
            String category,
            int severity,
            String says,
            @Nullable String huridocs,
            List<String> articles) {
        public ActKind {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A part that somebody or something has in an act.
     *
     * @param says how the filler is joined to a sentence about the act: "by", "against"
     * @param fillers the entity kinds that may fill it; empty where only acts may
     * @param acts whether another act may fill it
     */
    public record Role(String id, String description, String says, List<EntityKind> fillers, boolean acts) {
        public Role {
            fillers = List.copyOf(fillers);
        }
    }

    /** A word with its description. */
    public record Word(String id, String description, @Nullable String huridocs) {}

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    public Optional<ActKind> actKind(String id) {
        return Optional.ofNullable(actKinds.get(id));
    }

    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    private static <T> SequencedMap<String, T> fixed(Map<String, T> words) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
    }
}
