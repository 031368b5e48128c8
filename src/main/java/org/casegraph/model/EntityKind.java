package org.casegraph.model;

/** The kinds of things that statements are about, besides acts. */
public enum EntityKind {
    PERSON("Person"),
    GROUP("Group"),
    INSTITUTION("Institution"),
    PLACE("Place"),
    CASE("Case");

    private final String label;

    EntityKind(String label) {
        this.label = label;
    }

    /** The Neo4j label and the GraphQL type of this kind. */
    public String label() {
        return label;
    }
}
