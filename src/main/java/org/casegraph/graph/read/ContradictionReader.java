package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.dispute.Dispute;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.model.Ids;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Finds facts on which statements differ: among those that are marked, compared again as the viewer may know them. */
@Component
public final class ContradictionReader {

    /** More marked facts than this are not looked through for one answer. */
    private static final int MOST = 20_000;

    private static final int STEP = 500;

    private final Reading reading;
    private final StatementReader statements;
    private final NamedReader named;
    private final ResolutionReader resolutions;

    ContradictionReader(Reading reading, StatementReader statements, NamedReader named, ResolutionReader resolutions) {
        this.reading = reading;
        this.statements = statements;
        this.named = named;
        this.resolutions = resolutions;
    }

    /** A fact that is marked, and the mark by which it is listed. */
    private record Marked(String id, String rank, String fact, String aspect, List<String> statements) {

        static Marked of(Row row) {
            return new Marked(
                    row.text("id"), row.text("rank"), row.text("fact"), row.text("aspect"), row.texts("statements"));
        }
    }

    /** Those of a list that were found, and whether all of the list was looked through. */
    private record Found(List<Page.Item<Contradiction>> items, boolean isWhole) {}

    /**
     * A page, those that may be the gravest first.
     *
     * @return empty where more facts would have to be looked through than are looked through at once
     */
    public Optional<Page<Contradiction>> page(ContradictionFilter filter, PageRequest page, Viewer viewer) {
        var after = page.after() == null ? "" : String.valueOf(page.after().first());
        var found = find(filter, after, page.first() + 1, viewer);
        return found.isWhole() || found.items().size() > page.first()
                ? Optional.of(new Page<>(
                        found.items().stream().limit(page.first()).toList(),
                        found.items().size() > page.first()))
                : Optional.empty();
    }

    /** How many there are; empty where there are more than are looked through at once. */
    public Optional<Integer> count(ContradictionFilter filter, Viewer viewer) {
        var found = find(filter, "", Integer.MAX_VALUE, viewer);
        return found.isWhole() ? Optional.of(found.items().size()) : Optional.empty();
    }

    /** One contradiction, as far as it is one to the viewer. */
    public Optional<Contradiction> byId(String id, Viewer viewer) {
        return Optional.ofNullable(byIds(List.of(id), viewer).get(id));
    }

    public Map<String, Contradiction> byIds(Collection<String> ids, Viewer viewer) {
        var rows = reading.rows("disputes_by_id", ids, viewer);
        var byId = new LinkedHashMap<String, Contradiction>();
        compared(rows.stream().map(Marked::of).toList(), viewer)
                .forEach(item -> byId.put(item.value().id(), item.value()));
        return byId;
    }

    /** Those about any of some acts and entities, the gravest first. */
    public List<Contradiction> about(Collection<String> ids, Viewer viewer) {
        var rows = reading.rows("disputes_about_any", ids, viewer);
        return compared(rows.stream().map(Marked::of).toList(), viewer).stream()
                .map(Page.Item::value)
                .toList();
    }

    private Found find(ContradictionFilter filter, String after, int wanted, Viewer viewer) {
        var items = new ArrayList<Page.Item<Contradiction>>();
        var last = after;
        int step = Math.clamp(wanted, 1, STEP);
        for (int seen = 0; seen < MOST; seen += step) {
            var marked = marked(filter, last, step, viewer);
            compared(marked, viewer).stream()
                    .filter(item -> filter.accepts(item.value()))
                    .forEach(items::add);
            if (marked.size() < step || items.size() >= wanted) {
                return new Found(items, marked.size() < step);
            }
            last = marked.getLast().rank();
        }
        return new Found(items, false);
    }

    private List<Marked> marked(ContradictionFilter filter, String after, int limit, Viewer viewer) {
        var parameters = Parameters.of(viewer)
                .with("about", filter.about())
                .with("open", filter.open())
                .with("marks", filter.marks())
                .with("after", after)
                .with("limit", (long) limit);
        return reading.rows("disputes_page", parameters).stream()
                .map(Marked::of)
                .toList();
    }

    private List<Page.Item<Contradiction>> compared(List<Marked> marked, Viewer viewer) {
        var ids = marked.stream().flatMap(one -> one.statements().stream()).toList();
        var known = statements.byIds(ids, viewer);
        var names = named.by(known.values(), viewer);
        var disputes = new LinkedHashMap<Marked, Dispute>();
        marked.forEach(one -> dispute(one, known, names).ifPresent(dispute -> disputes.put(one, dispute)));
        var made = resolutions.of(disputes.values(), viewer);
        var settled = new Settled(
                made.values().stream().flatMap(List::stream).distinct().toList());
        return disputes.entrySet().stream()
                .map(entry -> new Page.Item<>(
                        contradiction(entry.getValue(), names, settled, made, viewer),
                        new Page.Place(entry.getKey().rank(), "", entry.getKey().id())))
                .toList();
    }

    private static Optional<Dispute> dispute(Marked one, Map<String, Statement> known, NamedReader.Names names) {
        var said = one.statements().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
        return said.size() < 2 ? Optional.empty() : Rules.of(one.fact(), one.aspect(), said, names);
    }

    private static Contradiction contradiction(
            Dispute dispute,
            NamedReader.Names names,
            Settled settled,
            Map<String, List<Resolution>> made,
            Viewer viewer) {
        var state = settled.state(dispute, viewer.readers());
        return new Contradiction(
                dispute.id(),
                dispute.fact(),
                dispute.kind(),
                dispute.aspect(),
                dispute.sides().stream().map(side -> side(dispute, side, names)).toList(),
                state.resolution(),
                state.reopened(),
                made.getOrDefault(dispute.id(), List.of()));
    }

    private static Contradiction.Side side(Dispute dispute, Dispute.Side side, NamedReader.Names names) {
        return new Contradiction.Side(
                Ids.of("side", dispute.id(), side.key()), names.says(dispute.aspect(), side.key()), side.statements());
    }
}
