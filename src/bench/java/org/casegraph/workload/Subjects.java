package org.casegraph.workload;

import java.util.List;

/** What the questions are asked of: some with the most ties, and some from all over the store. */
final class Subjects {

    static final List<String> NAMES = List.of("people", "cases", "bodies", "names");

    /** One statement for each of the names; each returns ids, or texts, as {@code data}. */
    static final List<String> STATEMENTS = List.of(
            mixed("PERSON", "e.id"),
            mixed("CASE", "e.id"),
            mixed("INSTITUTION", "e.id"),
            mixed("PERSON", "e.shown[$readers]"));

    private Subjects() {}

    private static String mixed(String kind, String what) {
        return """
               CALL () {
                 MATCH (e:Entity {kind: '%1$s'}) WITH e ORDER BY COUNT { (e)--() } DESC, e.id LIMIT 80 RETURN e
                 UNION
                 MATCH (e:Entity {kind: '%1$s'}) WITH e ORDER BY reverse(e.id), e.id LIMIT 320 RETURN e
               }
               RETURN %2$s AS data
               """
                .formatted(kind, what);
    }
}
