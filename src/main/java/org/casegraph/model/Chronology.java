package org.casegraph.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some events, each with its time as far as that is known, in the order that their times leave no other choice but, and
 * that is stated of them. What is stated against the times, or against something else that is stated, is set aside.
 * Events go by their number in the list that was given. Meant for some thousand: the work grows with the second power, and
 * with the number of events of which an order is stated.
 */
public final class Chronology {

    /** That somebody says that one event came before another. */
    public record Stated(int earlier, int later) {}

    /** Where an event stands whose order nothing decides: by its first day, its last, and the place it was given in. */
    private record Place(long first, long last, int nudge, int number) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::first)
                .thenComparingLong(Place::last)
                .thenComparingInt(Place::nudge)
                .thenComparingInt(Place::number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Optional<FuzzyDate>> times;
    private final List<Stated> standing;
    private final List<BitSet> earlier;

    private Chronology(List<Optional<FuzzyDate>> times, List<Stated> standing, List<BitSet> earlier) {
        this.times = times;
        this.standing = standing;
        this.earlier = earlier;
    }

    public static Chronology of(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var possible = stated.stream()
                .filter(said -> byTimes(times, said.earlier(), said.later()) != Certainty.IMPOSSIBLE)
                .toList();
        var reached = closed(times, possible);
        var standing = possible.stream()
                .filter(said -> !reached.get(said.earlier()).get(said.later()) && said.earlier() != said.later())
                .toList();
        var earlier = standing.size() == possible.size() ? reached : closed(times, standing);
        return new Chronology(List.copyOf(times), standing, earlier);
    }

    /** Whether what is stated had to be set aside. */
    public boolean isContradicted(Stated stated) {
        return !standing.contains(stated);
    }

    /**
     * What the times alone say of an order: CERTAIN where the one ended before the other began, IMPOSSIBLE where the
     * other began before the one did.
     */
    public Certainty byTimes(int one, int other) {
        return byTimes(times, one, other);
    }

    /** Whether one came before another, by their times, by what is stated, or by both over others between them. */
    public boolean isBefore(int one, int other) {
        return earlier.get(other).get(one);
    }

    /** The events that came before one, without those that came before another of them. */
    public List<Integer> directlyBefore(int event) {
        var all = earlier.get(event);
        var direct = (BitSet) all.clone();
        all.stream().forEach(between -> direct.andNot(earlier.get(between)));
        return direct.stream().boxed().toList();
    }

    /**
     * All events, none before one that it came after. An event without a time stands behind the last that it came after,
     * or else before the first that came after it, or else at the end.
     */
    public List<Integer> sequence() {
        var waitingFor = earlier.stream().mapToInt(BitSet::cardinality).toArray();
        var ready = new PriorityQueue<Place>();
        IntStream.range(0, times.size())
                .filter(event -> waitingFor[event] == 0)
                .forEach(event -> ready.add(place(event)));
        var sequence = new ArrayList<Integer>();
        while (!ready.isEmpty()) {
            int next = ready.remove().number();
            sequence.add(next);
            IntStream.range(0, times.size())
                    .filter(event -> isBefore(next, event) && --waitingFor[event] == 0)
                    .forEach(event -> ready.add(place(event)));
        }
        return sequence;
    }

    private Place place(int event) {
        return dated(event)
                .or(() -> behind(event))
                .or(() -> ahead(event))
                .orElseGet(() -> new Place(Long.MAX_VALUE, Long.MAX_VALUE, 0, event));
    }

    private Optional<Place> dated(int event) {
        return times.get(event)
                .map(time -> new Place(
                        orElse(time.earliestStartDay(), Long.MIN_VALUE),
                        orElse(time.latestEndDay(), Long.MAX_VALUE),
                        0,
                        event));
    }

    private Optional<Place> behind(int event) {
        return earlier.get(event).stream()
                .boxed()
                .flatMap(other -> dated(other).stream())
                .max(Comparator.naturalOrder())
                .map(last -> new Place(last.first(), last.last(), 1, event));
    }

    private Optional<Place> ahead(int event) {
        return IntStream.range(0, times.size())
                .filter(other -> isBefore(event, other))
                .boxed()
                .flatMap(other -> dated(other).stream())
                .min(Comparator.naturalOrder())
                .map(first -> new Place(first.first(), first.last(), -1, event));
    }

    private static long orElse(@Nullable Long day, long open) {
        return day == null ? open : day;
    }

    private static Certainty byTimes(List<Optional<FuzzyDate>> times, int one, int other) {
        var first = times.get(one);
        var second = times.get(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Certainty.POSSIBLE;
        }
        if (first.get().before(second.get()) == Certainty.CERTAIN) {
            return Certainty.CERTAIN;
        }
        return DayRange.isAfter(
                        first.get().starts().first(), second.get().starts().last())
                ? Certainty.IMPOSSIBLE
                : Certainty.POSSIBLE;
    }

    /**
     * For each event those before it, also over others. What is before by its times is so over others as well; only over
     * events of which something is stated a further order is reached.
     */
    private static List<BitSet> closed(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var before = certain(times);
        stated.forEach(said -> before.get(said.later()).set(said.earlier()));
        stated.stream()
                .flatMapToInt(said -> IntStream.of(said.earlier(), said.later()))
                .distinct()
                .forEach(between -> before.stream()
                        .filter(those -> those.get(between))
                        .forEach(those -> those.or(before.get(between))));
        return before;
    }

    /** For each event those that ended before it began. */
    private static List<BitSet> certain(List<Optional<FuzzyDate>> times) {
        var ends = times.stream()
                .mapToLong(time -> time.map(one -> orElse(one.latestEndDay(), Long.MAX_VALUE))
                        .orElse(Long.MAX_VALUE))
                .toArray();
        var before = new ArrayList<BitSet>();
        for (var time : times) {
            long start = time.map(one -> orElse(one.earliestStartDay(), Long.MIN_VALUE))
                    .orElse(Long.MIN_VALUE);
            var those = new BitSet(ends.length);
            IntStream.range(0, ends.length).filter(other -> start > ends[other]).forEach(those::set);
            before.add(those);
        }
        return before;
    }
}
