package org.casegraph.graph.read;

import org.casegraph.access.Viewer;
import org.springframework.stereotype.Component;

/** Lists entities that may be the same. */
@Component
public final class CandidateReader {

    private final Reading reading;

    CandidateReader(Reading reading) {
        this.reading = reading;
    }

    public Page<Candidate> page(CandidateFilter filter, PageRequest page, Viewer viewer) {
        return Page.of(
                reading.rows("candidates_page", filter.parameters(viewer).with(page)), page.first(), Candidate::of);
    }

    public int count(CandidateFilter filter, Viewer viewer) {
        return reading.count("candidates_count", filter.parameters(viewer));
    }
}
