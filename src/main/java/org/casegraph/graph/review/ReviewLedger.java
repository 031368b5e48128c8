package org.casegraph.graph.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Cause;
import org.casegraph.graph.ChangeNotes;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Imports;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.WriteDoor;
import org.casegraph.model.Readers;
import org.springframework.stereotype.Component;

/** Keeps what people decided about proposals, under the text that they stand in. */
@Component
public final class ReviewLedger {

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final Imports imports;
    private final ChangeNotes notes;

    ReviewLedger(ReadDoor reads, WriteDoor writes, CypherFiles files, Imports imports, ChangeNotes notes) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.imports = imports;
        this.notes = notes;
    }

    /** What was decided about proposals of some texts, by the SHA-256 of their originals. */
    public Map<String, List<Review>> of(Collection<String> hashes, Viewer viewer) {
        var reviews = new LinkedHashMap<String, List<Review>>();
        if (!hashes.isEmpty()) {
            reads.read(files.read("reviews_of_texts"), of(hashes, viewer.readers())).stream()
                    .map(Review::of)
                    .forEach(review -> reviews.computeIfAbsent(review.sha256(), _ -> new ArrayList<>())
                            .add(review));
        }
        return reviews;
    }

    static Map<String, Object> of(Collection<String> hashes, Readers readers) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("hashes", hashes.stream().distinct().toList());
        parameters.put("readers", (long) readers.rank());
        return parameters;
    }

    /**
     * Changes what was decided about one text: all of it or nothing, and one change after the other.
     *
     * @param document the document that is reviewed
     * @param work may be run more than once, until the database takes it
     */
    public <T> T inTurn(String document, String sha256, Function<ReviewTurn, T> work) {
        return notes.noting(
                Cause.reviewed(document),
                () -> writes.write(transaction -> work.apply(new ReviewTurn(sha256, transaction, files, imports))));
    }
}
