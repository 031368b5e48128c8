package org.casegraph.watch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.watch.ChangeFilter;
import org.casegraph.graph.watch.ChangeReader;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.pattern.Patterns;

/** What became of findings, as the viewer may know it. */
public final class Changes {

    private final ChangeReader reader;
    private final Telling telling;

    Changes(ChangeReader reader, Patterns patterns, EntityReader entities) {
        this.reader = reader;
        this.telling = new Telling(patterns, entities);
    }

    /**
     * A page of changes, the latest first.
     *
     * @param filters each of which has to allow a change
     */
    public Page<Change> page(List<ChangeFilter> filters, PageRequest request, Viewer viewer) {
        var page = reader.page(filters, request, viewer);
        var told = new LinkedHashMap<String, Change>();
        telling.tell(page.values(), viewer).forEach(change -> told.put(change.id(), change));
        var items = page.items().stream()
                .flatMap(item -> Stream.ofNullable(told.get(item.value().id()))
                        .map(change -> new Page.Item<>(change, item.place())))
                .toList();
        return new Page<>(items, page.hasMore());
    }

    public int count(List<ChangeFilter> filters, Viewer viewer) {
        return reader.count(filters, viewer);
    }

    /** Changes with a higher number, in order. */
    public List<Change> after(long number, int most, Viewer viewer) {
        return telling.tell(reader.after(number, most, viewer), viewer);
    }

    /** What became of findings because of some judgements, by judgement, the latest first. */
    public Map<String, List<Change>> becauseOf(Collection<String> judgements, Viewer viewer) {
        var found = reader.becauseOf(judgements, viewer);
        var told = new LinkedHashMap<String, Change>();
        telling.tell(found.values().stream().flatMap(List::stream).distinct().toList(), viewer)
                .forEach(change -> told.put(change.id(), change));
        var because = new LinkedHashMap<String, List<Change>>();
        found.forEach((judgement, changes) -> because.put(
                judgement,
                changes.stream()
                        .flatMap(change -> Stream.ofNullable(told.get(change.id())))
                        .toList()));
        return because;
    }

    List<Change> tell(List<FindingChange> changes, Viewer viewer) {
        return telling.tell(changes, viewer);
    }

    /** The number of the latest change; 0 where there is none. */
    public long latest(Viewer viewer) {
        return reader.latest(viewer);
    }
}
