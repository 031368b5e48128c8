package org.casegraph.pattern;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.Cypher;

/**
 * What is sent to the database for a pattern: its query as it stands in the file; before it, where somebody has to be
 * involved, how to come from them to its start; and around it, so that only names and statement ids travel.
 */
final class Asking {

    private static final String KNOWN = "part.seen[$readers]";

    /**
     * Lists within a list are a part of it; what is null, or holds a null, proves nothing. The zero hides from the planner
     * what kind of value a leg is, which it would otherwise hold against one branch or the other.
     */
    private static final String WAYS =
            """
            [way IN head([leg IN [%s, 0][..1] |
                CASE WHEN leg IS :: MAP NOT NULL THEN [key IN keys(leg) | leg[key]] ELSE [leg] END])
              | [parts IN [reduce(flat = [], part IN [] + way | flat + part)] WHERE all(part IN parts WHERE %s)
              | [part IN parts WHERE part.statements IS NOT NULL | [part.id, part.kind IS NOT NULL]
                + [said IN part.statements
                  WHERE size(coalesce(part.aside, [])) = 0 OR NOT $readers + ':' + said IN part.aside]]]]""";

    private final Pattern pattern;

    private Asking(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Everything that the query finds. */
    static Cypher all(Pattern pattern) {
        return new Asking(pattern).around(pattern.cypher().text(), true);
    }

    /** Only what is found from those who are to be involved. */
    static Cypher near(Pattern pattern) {
        var asking = new Asking(pattern);
        return asking.around(asking.start() + pattern.cypher().text(), true);
    }

    /** Near those who are to be involved, also what is said and not proved: acts and ties that nobody supports. */
    static Cypher loose(Pattern pattern) {
        var asking = new Asking(pattern);
        var text = pattern.cypher().text().replaceAll("(\\w+)\\.support\\[\\$readers] > 0", "$1.seen[\\$readers]");
        return asking.around(asking.start() + text, false);
    }

    private String start() {
        return pattern.reaches().isEmpty()
                ? ""
                : pattern.reaches().stream()
                        .map(Reach::text)
                        .collect(Collectors.joining("\nUNION\n", "CALL () {\n", "\n}\n"));
    }

    private Cypher around(String query, boolean isSupported) {
        var columns = Stream.concat(
                pattern.columns().stream().map(Asking::column), Stream.of("{" + legs(isSupported) + "} AS legs"));
        return new Cypher(
                pattern.id(), "CALL () {\n" + query + "\n}\nRETURN " + columns.collect(Collectors.joining(",\n  ")));
    }

    /** An act may stand in a column beside the roles: it has no name, and is known if it is supported. */
    private static String column(String name) {
        return name + " {.id, name: CASE WHEN " + name + ".shown IS NOT NULL THEN " + name + ".shown[$readers] WHEN "
                + name + ".seen[$readers] AND " + name + ".support[$readers] > 0 THEN 'act' END} AS " + name;
    }

    private String legs(boolean isSupported) {
        var known = isSupported ? KNOWN + " AND coalesce(part.support[$readers], 1) > 0" : KNOWN;
        return pattern.legs().stream()
                .map(leg -> leg.name() + ": " + WAYS.formatted("legs." + leg.name(), known))
                .collect(Collectors.joining(",\n  "));
    }
}
