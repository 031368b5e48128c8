package org.casegraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A door for writes that keeps how long each query took, by its name. */
final class TimedWrites implements WriteDoor {

    private record Taken(long times, long nanos, long asked, long answered) {

        Taken and(Taken other) {
            return new Taken(times + other.times, nanos + other.nanos, asked + other.asked, answered + other.answered);
        }
    }

    private final WriteDoor door;
    private final Map<String, Taken> taken = new TreeMap<>();

    TimedWrites(WriteDoor door) {
        this.door = door;
    }

    @Override
    public <T> T write(Function<WriteTransaction, T> work) {
        return door.write(transaction -> work.apply((query, parameters) -> timed(transaction, query, parameters)));
    }

    private List<Row> timed(WriteTransaction transaction, Cypher query, Map<String, Object> parameters) {
        long began = System.nanoTime();
        var rows = transaction.run(query, parameters);
        taken.merge(query.name(), new Taken(1, System.nanoTime() - began, asked(parameters), rows.size()), Taken::and);
        return rows;
    }

    /** How many rows are handed over, where any are. */
    private static long asked(Map<String, Object> parameters) {
        return parameters.values().stream()
                .filter(Collection.class::isInstance)
                .mapToLong(value -> ((Collection<?>) value).size())
                .max()
                .orElse(0);
    }

    /** Those that took the longest together, since this was asked last. */
    void tell(int most) {
        taken.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().nanos()))
                .limit(most)
                .forEach(entry -> System.out.printf(
                        "    %-32s %,6d times, %,8.1f ms each, %,8.0f ms; %,d asked, %,d answered%n",
                        entry.getKey(),
                        entry.getValue().times(),
                        entry.getValue().nanos() / 1e6 / entry.getValue().times(),
                        entry.getValue().nanos() / 1e6,
                        entry.getValue().asked(),
                        entry.getValue().answered()));
        taken.clear();
    }
}
