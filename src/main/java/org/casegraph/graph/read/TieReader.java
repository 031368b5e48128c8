package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.springframework.stereotype.Component;

/** Reads the relations of many entities at once. */
@Component
public final class TieReader {

    private final Reading reading;

    TieReader(Reading reading) {
        this.reading = reading;
    }

    public Map<TiesOf, Page<Tie>> pages(Collection<TiesOf> questions, Viewer viewer) {
        var asked = List.copyOf(questions);
        var rows = reading.numbered(
                "ties_of", asked.stream().map(TiesOf::parameters).toList(), viewer);
        var pages = new LinkedHashMap<TiesOf, Page<Tie>>();
        rows.forEach((number, found) -> {
            var question = asked.get(number);
            pages.put(question, Page.of(found, question.page().first(), Tie::ofRelation));
        });
        return pages;
    }

    public Map<TiesOf, Integer> counts(Collection<TiesOf> questions, Viewer viewer) {
        var asked = List.copyOf(questions);
        var rows = reading.numbered(
                "ties_count", asked.stream().map(TiesOf::parameters).toList(), viewer);
        var counts = new LinkedHashMap<TiesOf, Integer>();
        rows.forEach((number, found) -> counts.put(asked.get(number), Reading.sum(found)));
        return counts;
    }
}
