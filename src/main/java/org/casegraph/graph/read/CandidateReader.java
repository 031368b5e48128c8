package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists entities that may be the same. */
@Component
public final class CandidateReader {

    private final Reading reading;

    CandidateReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Two entities that share a name.
     *
     * @param names as the two write it
     */
    public record Candidate(String id, Entity one, Entity other, List<String> names) {

        public Candidate {
            names = List.copyOf(names);
        }

        static Candidate of(Row row) {
            return new Candidate(
                    Ids.of("candidate", row.text("key1"), row.text("key2")),
                    Entity.of(row.row("one")),
                    Entity.of(row.row("other")),
                    row.texts("names").stream().distinct().sorted().toList());
        }
    }

    public Page<Candidate> page(@Nullable String of, PageRequest page, Viewer viewer) {
        var parameters = Parameters.of(viewer).with("of", of).with(page);
        return Page.of(reading.rows("candidates_page", parameters), page.first(), Candidate::of);
    }

    public int count(@Nullable String of, Viewer viewer) {
        return reading.count("candidates_count", Parameters.of(viewer).with("of", of));
    }
}
