package org.casegraph.export.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.Vocabulary;

/**
 * A schema of FollowTheMoney that ties two entities.
 *
 * @param from the property for the first end, which has one of the schemata {@code first}
 * @param to the property for the second end, likewise
 * @param role the property that says as what
 */
record LinkSchema(String name, String from, List<String> first, String to, List<String> second, String role) {

    private static final List<String> PEOPLE = List.of("Person");
    private static final List<String> BODIES = List.of("Organization", "PublicBody", "Company");
    private static final List<String> ACTORS = List.of("Person", "Organization", "PublicBody", "Company");

    /** Relations that are read from their schema alone. */
    private static final Set<String> PLAIN = Set.of(
            "Family RELATIVE_OF",
            "Associate ASSOCIATE_OF",
            "Representation REPRESENTS",
            "Employment EMPLOYED_BY",
            "Membership MEMBER_OF",
            "CourtCaseParty PARTY_TO",
            "Succession SUCCESSOR_OF",
            "Ownership OWNS");

    /** Takes anything. */
    static final LinkSchema UNKNOWN = new LinkSchema("UnknownLink", "subject", List.of(), "object", List.of(), "role");

    private static final List<LinkSchema> ALL = List.of(
            new LinkSchema("Family", "person", PEOPLE, "relative", PEOPLE, "relationship"),
            new LinkSchema("Associate", "person", PEOPLE, "associate", PEOPLE, "relationship"),
            new LinkSchema("Representation", "agent", ACTORS, "client", ACTORS, "role"),
            new LinkSchema("Employment", "employee", PEOPLE, "employer", BODIES, "role"),
            new LinkSchema("Membership", "member", ACTORS, "organization", BODIES, "role"),
            new LinkSchema("CourtCaseParty", "party", ACTORS, "case", List.of("CourtCase"), "role"),
            new LinkSchema("Succession", "successor", ACTORS, "predecessor", ACTORS, "role"),
            new LinkSchema("Ownership", "owner", ACTORS, "asset", List.of("Company"), "role"),
            new LinkSchema("Directorship", "director", ACTORS, "organization", BODIES, "role"));

    /** What a relation of the vocabulary is between two entities of some schemata. */
    static LinkSchema of(String relation, String from, String to, Vocabulary vocabulary) {
        return vocabulary
                .relation(relation)
                .flatMap(word -> Optional.ofNullable(word.followTheMoney()))
                .flatMap(LinkSchema::named)
                .filter(link -> link.takes(from, to))
                .orElse(UNKNOWN);
    }

    /** Whether the schema alone says which relation it is; else its label has to say so. */
    boolean tells(String relation) {
        return PLAIN.contains(name + " " + relation);
    }

    private static Optional<LinkSchema> named(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    private boolean takes(String from, String to) {
        return first.contains(from) && second.contains(to);
    }
}
