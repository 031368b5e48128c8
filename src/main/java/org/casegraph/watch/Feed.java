package org.casegraph.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.watch.ChangeFilter;
import org.casegraph.graph.watch.FindingLedger;
import org.casegraph.pattern.Participant;

/** Hands changes on to whoever listens, those that other processes on the same store have found among them. */
public final class Feed {

    /** So many may listen at once. */
    public static final int MOST = 500;

    private static final int PAGE = 200;

    private final Changes changes;
    private final FindingLedger ledger;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Feed(Changes changes, FindingLedger ledger) {
        this.changes = changes;
        this.ledger = ledger;
    }

    /**
     * Hands on every change that is found from now on and that all of the filters allow, in order.
     *
     * @param consumer must take what it is given without waiting
     * @return to be run when nobody listens any more
     * @throws WatchRefused if too many listen already
     */
    public Runnable listen(List<ChangeFilter> filters, Viewer viewer, Consumer<Change> consumer) {
        if (listeners.size() >= MOST) {
            throw new WatchRefused("%d listen already; try again later.".formatted(MOST));
        }
        var listener = new Listener(viewer, List.copyOf(filters), consumer, changes.latest(viewer));
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Looks for changes that have not been handed on. */
    public synchronized void look() {
        var byReaders = new TreeMap<Integer, List<Listener>>();
        listeners.forEach(listener -> byReaders
                .computeIfAbsent(listener.viewer.readers().rank(), _ -> new ArrayList<>())
                .add(listener));
        byReaders.values().forEach(this::handOn);
    }

    private void handOn(List<Listener> same) {
        long number = same.stream().mapToLong(listener -> listener.last).min().orElse(Long.MAX_VALUE);
        var viewer = same.getFirst().viewer;
        var found = changes.after(number, PAGE, viewer);
        while (!found.isEmpty()) {
            var today = today(found, same);
            for (var change : found) {
                same.forEach(listener -> listener.hear(change, today));
            }
            number = found.getLast().number();
            found = changes.after(number, PAGE, viewer);
        }
    }

    /** Whom all ids that are asked for or involved stand for today. */
    private Map<String, String> today(List<Change> found, List<Listener> same) {
        var ids = new LinkedHashSet<String>();
        same.forEach(listener -> ids.addAll(listener.asked()));
        if (!ids.isEmpty()) {
            found.forEach(change -> involved(change).forEach(ids::add));
        }
        return ids.isEmpty() ? Map.of() : ledger.standFor(ids);
    }

    private static Stream<String> involved(Change change) {
        return Stream.concat(
                change.roles().stream()
                        .flatMap(role -> role.entities().stream())
                        .map(Participant::id),
                change.cases().stream());
    }

    private static final class Listener {

        private final Viewer viewer;
        private final List<ChangeFilter> filters;
        private final Consumer<Change> consumer;
        private long last;

        Listener(Viewer viewer, List<ChangeFilter> filters, Consumer<Change> consumer, long last) {
            this.viewer = viewer;
            this.filters = filters;
            this.consumer = consumer;
            this.last = last;
        }

        Set<String> asked() {
            var asked = new LinkedHashSet<String>();
            filters.stream()
                    .flatMap(filter -> Stream.ofNullable(filter.involving()))
                    .forEach(asked::addAll);
            return asked;
        }

        void hear(Change change, Map<String, String> today) {
            if (change.number() > last) {
                last = change.number();
                if (filters.stream().allMatch(filter -> allows(filter, change, today))) {
                    consumer.accept(change);
                }
            }
        }

        private static boolean allows(ChangeFilter filter, Change change, Map<String, String> today) {
            var pattern = filter.pattern();
            var involving = filter.involving();
            if (pattern != null && !pattern.equals(change.pattern()) || involving == null) {
                return pattern == null || pattern.equals(change.pattern());
            }
            var asked = new LinkedHashSet<String>();
            involving.forEach(id -> asked.addAll(List.of(id, today.getOrDefault(id, id))));
            return involved(change).anyMatch(id -> asked.contains(id) || asked.contains(today.getOrDefault(id, id)));
        }
    }
}
