package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.springframework.stereotype.Component;

/** Reads acts: one by one, in pages, and those of many entities at once. */
@Component
public final class ActReader {

    private final Reading reading;

    ActReader(Reading reading) {
        this.reading = reading;
    }

    public Map<String, Act> byIds(Collection<String> ids, Viewer viewer) {
        var acts = new LinkedHashMap<String, Act>();
        reading.rows("acts_by_id", ids, viewer).forEach(row -> acts.put(row.text("id"), Act.of(row)));
        return acts;
    }

    /** The acts of which some statements tell, by statement. */
    public Map<String, Act> toldBy(Collection<String> statements, Viewer viewer) {
        var acts = new LinkedHashMap<String, Act>();
        reading.rows("acts_told_by", statements, viewer).forEach(row -> acts.put(row.text("statement"), Act.of(row)));
        return acts;
    }

    public Optional<Act> byId(String id, Viewer viewer) {
        return Optional.ofNullable(byIds(List.of(id), viewer).get(id));
    }

    public Page<Act> page(ActFilter filter, PageRequest page, Viewer viewer) {
        return Page.of(reading.rows("acts_page", parameters(filter, viewer).with(page)), page.first(), Act::of);
    }

    public int count(ActFilter filter, Viewer viewer) {
        return reading.count("acts_count", parameters(filter, viewer));
    }

    public Map<ActsOf, Page<Act>> pages(Collection<ActsOf> questions, Viewer viewer) {
        var asked = List.copyOf(questions);
        var rows = reading.numbered(
                "acts_of", asked.stream().map(ActsOf::parameters).toList(), viewer);
        var pages = new LinkedHashMap<ActsOf, Page<Act>>();
        rows.forEach((number, found) -> {
            var question = asked.get(number);
            pages.put(question, Page.of(found, question.page().first(), Act::of));
        });
        return pages;
    }

    public Map<ActsOf, Integer> counts(Collection<ActsOf> questions, Viewer viewer) {
        var asked = List.copyOf(questions);
        var rows = reading.numbered(
                "acts_of_count", asked.stream().map(ActsOf::parameters).toList(), viewer);
        var counts = new LinkedHashMap<ActsOf, Integer>();
        rows.forEach((number, found) -> counts.put(asked.get(number), Reading.sum(found)));
        return counts;
    }

    private static Parameters parameters(ActFilter filter, Viewer viewer) {
        var least = filter.minOrigins();
        var involving = filter.involving();
        return Parameters.of(viewer)
                .withChoice("kinds", filter.kinds())
                .with("category", filter.category())
                .with("inCase", filter.inCase())
                .withChoice("involving", involving == null || involving.isEmpty() ? null : involving)
                .withDay("from", filter.from())
                .withDay("until", filter.until())
                .with("minOrigins", least == null ? 0L : (long) least)
                .with("contested", filter.contested());
    }
}
