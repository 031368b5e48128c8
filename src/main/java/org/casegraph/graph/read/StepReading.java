package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/** Reads into a web who is tied to whom, and no more of it than the order of routes asks for. */
final class StepReading {

    /** The ties of a hub are counted up to so many times those that make one: which of two is the lesser hub. */
    private static final int COUNTED = 3;

    private final StepWeb web;
    private final Reading reading;
    private final Supplier<Parameters> filter;
    private final int least;
    private final RouteBounds bounds;
    private final @Nullable StanceOrigins stances;
    private boolean isCut;

    /**
     * @param filter the parameters that say which ties count, made anew for each query
     * @param least how many origins a tie must have
     * @param stances counts the origins, null where the graph has counted them
     */
    StepReading(
            Reading reading,
            StepWeb web,
            Supplier<Parameters> filter,
            int least,
            @Nullable StanceOrigins stances,
            RouteBounds bounds) {
        this.bounds = bounds;
        this.web = web;
        this.reading = reading;
        this.filter = filter;
        this.least = least;
        this.stances = stances;
    }

    /** Whether an act has more parts than were read. */
    boolean isCut() {
        return isCut;
    }

    /** Reads all ties of some entities; answers how many ties those have that have too many, by id, counted so far. */
    Map<String, Long> around(Collection<String> ids) {
        return read(ids, null);
    }

    /** Reads the ties that lead from some entities to some others, likewise. */
    Map<String, Long> between(Collection<String> ids, Collection<String> others) {
        return others.isEmpty() ? Map.of() : read(ids, List.copyOf(others));
    }

    /**
     * Some of whom a hub is tied to.
     *
     * @param isWhole whether these are all
     */
    record Sample(List<String> others, boolean isWhole) {}

    /** Reads some ties of each kind of one that has too many; those that were known before are among them. */
    Sample some(String hub) {
        var parameters = filter.get()
                .with("id", hub)
                .with("crowd", (long) bounds.crowd())
                .with("limit", (long) bounds.sample())
                .with("most", (long) bounds.largestHub());
        var rows = reading.rows("steps_of_hub", parameters);
        add(rows);
        boolean isWhole = rows.stream().noneMatch(row -> row.flag("isCut"));
        return new Sample(List.copyOf(web.around(hub).keySet()), isWhole);
    }

    /** Reads the ties between pairs of which both have too many; answers whether those were all. */
    boolean betweenHubs(Collection<List<String>> pairs) {
        var asked = pairs.stream().map(StepReading::pair).toList();
        var rows = reading.rows(
                "steps_between_hubs", filter.get().with("pairs", asked).with("limit", (long) bounds.actsBetweenHubs()));
        for (var row : rows) {
            var others = Collections.nCopies(row.numbers("weights").size(), row.text("other"));
            add(row.text("one"), StepRow.of(row, others));
        }
        return rows.stream().noneMatch(row -> row.flag("isCut"));
    }

    static Map<String, Object> pair(List<String> ends) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put("one", ends.getFirst());
        pair.put("other", ends.getLast());
        return pair;
    }

    private Map<String, Long> read(Collection<String> ids, @Nullable List<String> into) {
        var parameters = filter.get()
                .with("ids", List.copyOf(ids))
                .with("into", into)
                .with("width", (long) bounds.width())
                .with("enough", bounds.width() + 1L)
                .with("counted", (long) COUNTED * bounds.width())
                .with("crowd", (long) bounds.crowd());
        var rows = reading.rows("steps_of", parameters);
        add(rows);
        var hubs = new LinkedHashMap<String, Long>();
        for (var row : rows) {
            if (row.flag("isHub")) {
                hubs.put(row.text("near"), row.number("degree"));
            }
        }
        return hubs;
    }

    private void add(List<Row> rows) {
        var crowds = new LinkedHashMap<String, Long>();
        for (var row : rows) {
            var steps = StepRow.of(row, row.texts("others"));
            add(row.text("near"), steps);
            crowds(steps).forEach(step -> crowds.putIfAbsent(step.other(), step.day()));
        }
        crowds.keySet().removeIf(web::knows);
        readCrowds(crowds);
    }

    private static Stream<StepRow> crowds(List<StepRow> steps) {
        return steps.stream().filter(step -> step.through() == StepRow.Through.CROWD);
    }

    private void add(String near, List<StepRow> steps) {
        readStatements(steps.stream().flatMap(step -> Stream.of(step.ours(), step.theirs())));
        for (var step : steps) {
            int origins = origins(step);
            if (step.through() != StepRow.Through.CROWD && origins >= least) {
                web.add(near, step.other(), step.step(origins));
            }
        }
    }

    private int origins(StepRow step) {
        if (stances == null) {
            return step.weight();
        }
        int ours = stances.count(step.ours());
        return step.through() == StepRow.Through.RELATION ? ours : Math.min(ours, stances.count(step.theirs()));
    }

    private void readStatements(Stream<List<String>> ids) {
        if (stances != null) {
            stances.read(ids.flatMap(List::stream).toList());
        }
    }

    private void readCrowds(Map<String, Long> days) {
        if (days.isEmpty()) {
            return;
        }
        var parameters =
                filter.get().with("ids", List.copyOf(days.keySet())).with("limit", (long) bounds.largestCrowd());
        for (var row : reading.rows("members_of_acts", parameters)) {
            var act = row.text("act");
            web.add(new StepWeb.Crowd(act, days.getOrDefault(act, Step.NEVER), members(row)));
        }
    }

    private List<StepWeb.Member> members(Row row) {
        var others = row.texts("others");
        var roles = row.texts("roles");
        var weights = row.numbers("weights");
        var ours = row.lists("ours");
        isCut |= others.size() >= bounds.largestCrowd();
        readStatements(ours.stream());
        var members = new ArrayList<StepWeb.Member>();
        for (int i = 0; i < others.size(); i++) {
            int origins = stances == null ? weights.get(i).intValue() : stances.count(ours.get(i));
            if (origins >= least) {
                members.add(new StepWeb.Member(others.get(i), roles.get(i), origins));
            }
        }
        return members;
    }
}
