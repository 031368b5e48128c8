package org.casegraph.pattern;

/**
 * How to come from somebody in a role to what a pattern's query starts from, so that a question about one person does
 * not look at everybody.
 *
 * @param role the first name in the path
 * @param start the last name in the path; the query's first MATCH has it, too
 * @param path {@code (target)<-[:AGAINST]-(act)}
 * @param line where it stands in the file
 */
record Reach(String role, String start, String path, int line) {

    /** Finds what the query starts from, given {@code $involving}. */
    String text() {
        return "MATCH (%1$s:Entity) USING INDEX SEEK %1$s:Entity(id) WHERE %1$s.id IN $involving MATCH %2$s RETURN DISTINCT %3$s"
                .formatted(role, path, start);
    }
}
