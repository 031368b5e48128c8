package org.casegraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Matching;
import org.casegraph.model.Vocabulary;

/** The whole projection: what searching and traversing use, made of statements and judgements alone. */
public final class Projection {

    private static final long BATCH = 10_000;

    private final WriteDoor door;
    private final CypherFiles files;
    private final Projector projector;

    public Projection(WriteDoor door, CypherFiles files, Vocabulary vocabulary) {
        this(door, files, vocabulary, new Matching(files, null));
    }

    Projection(WriteDoor door, CypherFiles files, Vocabulary vocabulary, Matching matching) {
        this.door = door;
        this.files = files;
        this.projector = new Projector(files, vocabulary, matching);
    }

    /** Drops the projection and makes it anew; answers the number of mentions it was made of. */
    public int rebuild() {
        while (removeSome() > 0) {
            // The database takes the removal in batches, each a transaction of its own.
        }
        int count = 0;
        var page = mentionsAfter("");
        while (!page.isEmpty()) {
            var mentions = Set.copyOf(page);
            door.write(transaction -> projector.remake(transaction, new LinkedHashSet<>(mentions)));
            count += page.size();
            page = mentionsAfter(page.getLast());
        }
        return count;
    }

    private long removeSome() {
        return door.write(transaction -> transaction
                .run(files.write("remove_projection"), Map.of("batch", BATCH))
                .getFirst()
                .number("removed"));
    }

    private List<String> mentionsAfter(String last) {
        return door.write(transaction ->
                transaction.run(files.read("mentions_page"), Map.of("after", last, "limit", BATCH)).stream()
                        .map(row -> row.text("id"))
                        .toList());
    }
}
