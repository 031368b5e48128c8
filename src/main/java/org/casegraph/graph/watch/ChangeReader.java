package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Labels;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what became of findings, as the viewer may know it: what was found for her own clearance. */
@Component
public final class ChangeReader {

    private final ReadDoor door;
    private final CypherFiles files;

    ChangeReader(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** The same viewer where nobody let her into a compartment: what is posted outside is in none. */
    Viewer outside(Viewer viewer) {
        var readers = Labels.readers(door, files).within(viewer.clearance(), List.of());
        return new Viewer(viewer.id(), readers, viewer.role());
    }

    /** A page of changes, the latest first. */
    public Page<FindingChange> page(List<ChangeFilter> filters, PageRequest page, Viewer viewer) {
        var after = page.after();
        var parameters = parameters(filters, viewer);
        parameters.put("after", after == null ? null : after.first());
        parameters.put("limit", (long) page.first() + 1);
        var rows = door.read(files.read("changes_page"), parameters);
        var items = rows.stream()
                .limit(page.first())
                .map(row -> FindingChange.of(row.row("change")))
                .map(change -> new Page.Item<>(change, new Page.Place(change.number(), "", change.id())))
                .toList();
        return new Page<>(items, rows.size() > page.first());
    }

    public int count(List<ChangeFilter> filters, Viewer viewer) {
        return Math.toIntExact(door.read(files.read("changes_count"), parameters(filters, viewer))
                .getFirst()
                .number("count"));
    }

    /** Changes with a higher number, in order; all viewers of a clearance see the same. */
    public List<FindingChange> after(long number, int most, Viewer viewer) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("number", number);
        parameters.put("limit", (long) most);
        parameters.put("readers", (long) viewer.readers().rank());
        return door.read(files.read("changes_after"), parameters).stream()
                .map(row -> FindingChange.of(row.row("change")))
                .toList();
    }

    /** What some judgements changed when they were made or taken back, by judgement, the latest first. */
    public Map<String, List<FindingChange>> becauseOf(Collection<String> judgements, Viewer viewer) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(judgements));
        parameters.put("readers", (long) viewer.readers().rank());
        var found = new LinkedHashMap<String, List<FindingChange>>();
        for (var row : door.read(files.read("changes_because"), parameters)) {
            found.computeIfAbsent(row.text("judgement"), _ -> new ArrayList<>())
                    .add(FindingChange.of(row.row("change")));
        }
        return found;
    }

    /** The number of the latest change that the viewer may know of; 0 where there is none. */
    public long latest(Viewer viewer) {
        return door.read(files.read("latest_change"), Map.of("readers", (long)
                        viewer.readers().rank()))
                .getFirst()
                .number("number");
    }

    /** How many changes each watch has collected that its owner has not seen, by the watch's id. */
    public Map<String, Integer> unread(List<WatchRecord> watches, Viewer viewer) {
        var rows = watches.stream().map(ChangeReader::row).toList();
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("rows", rows);
        parameters.put("readers", (long) viewer.readers().rank());
        var counts = new LinkedHashMap<String, Integer>();
        for (Row row : door.read(files.read("changes_unread"), parameters)) {
            counts.put(row.text("id"), Math.toIntExact(row.number("count")));
        }
        return counts;
    }

    private static Map<String, Object> row(WatchRecord watch) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", watch.id());
        row.put("on", watch.on());
        row.put("isPattern", watch.isPattern());
        row.put("seen", watch.seen());
        return row;
    }

    /** Of several filters each has to allow a change: patterns and ids of all of them have to be met. */
    private static Map<String, @Nullable Object> parameters(List<ChangeFilter> filters, Viewer viewer) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("readers", (long) viewer.readers().rank());
        parameters.put(
                "since",
                filters.stream()
                        .flatMap(filter -> Stream.ofNullable(filter.since()))
                        .map(Instant::toEpochMilli)
                        .max(Long::compare)
                        .orElse(Long.MIN_VALUE));
        parameters.put(
                "patterns",
                filters.stream()
                        .flatMap(filter -> Stream.ofNullable(filter.pattern()))
                        .toList());
        parameters.put(
                "involving",
                filters.stream()
                        .flatMap(filter -> Stream.ofNullable(filter.involving()))
                        .toList());
        parameters.put(
                "kinds",
                filters.stream()
                        .flatMap(filter -> Stream.ofNullable(filter.kinds()))
                        .map(kinds -> kinds.stream().map(Enum::name).toList())
                        .toList());
        return parameters;
    }
}
