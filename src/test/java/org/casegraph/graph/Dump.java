package org.casegraph.graph;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is projected, as lines that can be compared. */
public final class Dump {

    private static final String NODES =
            """
            MATCH (n:Entity|Act|Name|NameKey|Dispute)
            RETURN labels(n) AS labels, properties(n) AS properties
            """;
    private static final String TIES =
            """
            MATCH (from)-[r]->(to)
            WHERE from:Entity OR from:Act OR from:Name OR from:Dispute OR (from:Mention AND type(r) = 'STANDS_FOR')
            RETURN coalesce(from.id, from.key) AS from, type(r) AS type, coalesce(to.id, to.key) AS to,
                   properties(r) AS properties
            """;

    private static final String VOICES =
            """
            MATCH (s:Statement)
            WHERE s.withdrawnAt IS NULL
            RETURN s.id AS id, s.voices AS voices, s.teamVoices AS teamVoices, s.publicVoices AS publicVoices
            """;
    private static final String ALL =
            """
            MATCH (n)
            WHERE NOT n:WriteMark
            OPTIONAL MATCH (n)-[r]->(m)
            RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties,
                   elementId(r) AS tie, type(r) AS type, properties(r) AS said, elementId(m) AS to
            """;

    private Dump() {}

    /** Everything there is, permanent or projected, with the database's own ids. */
    static List<String> ofAll(TestStore store) {
        return store.rows(ALL).stream()
                .map(row -> row.values().toString())
                .sorted()
                .toList();
    }

    public static List<String> of(TestStore store) {
        return Stream.of(NODES, TIES, VOICES)
                .flatMap(query -> store.rows(query).stream())
                .map(row -> row.values().toString())
                .sorted()
                .toList();
    }
}
