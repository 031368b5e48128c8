package org.casegraph.graph.embedded;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a database listens, and the account that may use it. */
public record ServerAddress(URI uri, String user, String password) {

    private static final List<String> SCHEMES = List.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    /** @throws StartException if the text is no address of a Neo4j database */
    public static ServerAddress parse(String uri, String user, String password) {
        try {
            var parsed = URI.create(uri.strip());
            if (SCHEMES.contains(parsed.getScheme()) && parsed.getHost() != null) {
                return new ServerAddress(parsed, user, password);
            }
            throw notAnAddress(uri, null);
        } catch (IllegalArgumentException e) {
            throw notAnAddress(uri, e);
        }
    }

    private static StartException notAnAddress(String uri, @Nullable Throwable cause) {
        return new StartException(
                "'" + uri + "' is no address of a Neo4j database.",
                "CASEGRAPH_NEO4J_URI looks like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org; it begins with "
                        + "one of " + SCHEMES + ".",
                cause);
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return uri + " as " + user;
    }
}
