package org.casegraph.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;

/**
 * One step of the database's shape: a file {@code cypher/migrations/V###__name.cypher}, never changed once it has
 * landed. Its statements end with a semicolon at the end of a line and run one by one, each in a transaction of its
 * own; as a process may die between two of them, each must do no harm when run again.
 */
record Migration(int version, String name, String text) {

    private static final Pattern FILE = Pattern.compile("V(\\d{3,})__(\\w+)");
    private static final Pattern END = Pattern.compile(";[ \\t]*(\\n|$)");

    /** The migrations on the class path, in order. */
    static List<Migration> all() {
        var all = CypherFiles.in("migrations").stream().map(Migration::of).toList();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).version() != i + 1) {
                throw new IllegalStateException("Migrations are numbered 1, 2, 3…, not " + all);
            }
        }
        return all;
    }

    static Migration of(Cypher file) {
        var name = FILE.matcher(file.name());
        if (!name.matches()) {
            throw new IllegalStateException("A migration is called V###__name.cypher, not " + file.name());
        }
        return new Migration(Integer.parseInt(name.group(1)), name.group(2), file.text());
    }

    String checksum() {
        return Ids.hash(List.of(text));
    }

    List<String> statements() {
        return END.splitAsStream(text)
                .map(Migration::withoutComments)
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** The name of its file without the ending. */
    @Override
    public String toString() {
        return "V%03d__%s".formatted(version, name);
    }

    private static String withoutComments(String statement) {
        return String.join(
                "\n", statement.lines().filter(line -> !line.startsWith("//")).toList());
    }
}
