package org.casegraph.identity.name;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.casegraph.identity.name.InventedNames.Pair;

/**
 * Measures the comparators on pairs of names: tab-separated lines {@code same|different, a, b} and, where there is a fourth,
 * the group of the pair. A file whose name has "institution" in it is read as names of institutions. Without a file the
 * pairs are those that the tests make.
 */
public final class NameBenchmark {

    private static final double[] THRESHOLDS = {0.70, 0.75, 0.80, 0.85, 0.90, 0.95};
    private static final int MADE = 20_000;
    private static final int ROUNDS = 5;

    private NameBenchmark() {}

    public static void main(String[] files) throws IOException {
        if (files.length == 0) {
            measurePeople("made by the tests", made(), System.out);
        }
        for (var file : files) {
            var pairs = read(Path.of(file));
            if (file.contains("institution")) {
                var names = InstitutionComparator.create();
                measure(file, pairs, names::read, (a, b) -> names.compare(a, b).score(), System.out);
            } else {
                measurePeople(file, pairs, System.out);
            }
        }
    }

    private static List<Pair> made() {
        var pairs = new ArrayList<Pair>();
        pairs.addAll(new InventedNames(11).same(MADE, true));
        pairs.addAll(new InventedNames(12).same(MADE, false));
        pairs.addAll(new InventedNames(13).slips(MADE));
        pairs.addAll(new InventedNames(14).different(5 * MADE));
        pairs.addAll(ForeignNames.pairs());
        return pairs;
    }

    private static List<Pair> read(Path file) throws IOException {
        var pairs = new ArrayList<Pair>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var cells = line.split("\t");
            if (line.isBlank()) {
                continue;
            }
            if (cells.length < 3 || !cells[0].equals("same") && !cells[0].equals("different")) {
                throw new IllegalArgumentException(
                        file + ", line " + number + ": expected same or different, a tab, a name, a tab, a name.");
            }
            pairs.add(new Pair(cells.length > 3 ? cells[3] : "all", cells[0].equals("same"), cells[1], cells[2]));
        }
        return pairs;
    }

    private static void measurePeople(String title, List<Pair> pairs, PrintStream out) {
        var names = NameComparator.create();
        measure(title, pairs, names::read, names::score, out);
        blocking(pairs, names, out);
    }

    /** Compares two names that were read before. */
    private interface Comparison<T> {
        double score(T one, T other);
    }

    private static <T> void measure(
            String title, List<Pair> pairs, Function<String, T> reader, Comparison<T> comparison, PrintStream out) {
        long began = System.nanoTime();
        var ones = pairs.stream().map(pair -> reader.apply(pair.one())).toList();
        var others = pairs.stream().map(pair -> reader.apply(pair.other())).toList();
        double reading = (System.nanoTime() - began) / 1e3 / Math.max(1, 2 * pairs.size());
        var scores = new double[pairs.size()];
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            for (int i = 0; i < scores.length; i++) {
                scores[i] = comparison.score(ones.get(i), others.get(i));
            }
            best = Math.min(best, (System.nanoTime() - from) / 1e9);
        }
        out.printf("%s: %,d pairs%n", title, pairs.size());
        table(pairs, scores, out);
        groups(pairs, scores, out);
        out.printf(
                Locale.ROOT,
                "%n%,.0f pairs a second on one core, %.1f µs to read a name%n",
                scores.length / best,
                reading);
    }

    private static void table(List<Pair> pairs, double[] scores, PrintStream out) {
        out.printf("%n%-10s %-10s %-10s %-10s%n", "threshold", "precision", "recall", "F1");
        for (double threshold : THRESHOLDS) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (int i = 0; i < scores.length; i++) {
                boolean said = scores[i] >= threshold;
                right += said && pairs.get(i).same() ? 1 : 0;
                wrong += said && !pairs.get(i).same() ? 1 : 0;
                missed += !said && pairs.get(i).same() ? 1 : 0;
            }
            double precision = right / Math.max(1.0, right + wrong);
            double recall = right / Math.max(1.0, right + missed);
            double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
            out.printf(Locale.ROOT, "%-10.2f %-10.4f %-10.4f %-10.4f%n", threshold, precision, recall, f1);
        }
    }

    private static void groups(List<Pair> pairs, double[] scores, PrintStream out) {
        var groups = new TreeMap<String, int[]>();
        for (int i = 0; i < scores.length; i++) {
            var pair = pairs.get(i);
            var counts = groups.computeIfAbsent(
                    (pair.same() ? "same, " : "different, ") + pair.group(), _ -> new int[THRESHOLDS.length + 1]);
            counts[0]++;
            for (int k = 0; k < THRESHOLDS.length; k++) {
                counts[k + 1] += scores[i] >= THRESHOLDS[k] ? 1 : 0;
            }
        }
        out.printf("%n%-28s %8s  share of pairs at or above each threshold%n", "group", "pairs");
        groups.forEach((group, counts) -> {
            var line = new StringBuilder(String.format(Locale.ROOT, "%-28s %,8d ", group, counts[0]));
            for (int k = 0; k < THRESHOLDS.length; k++) {
                line.append(
                        String.format(Locale.ROOT, " %.2f: %.4f", THRESHOLDS[k], counts[k + 1] / (double) counts[0]));
            }
            out.println(line);
        });
    }

    private static void blocking(List<Pair> pairs, NameComparator names, PrintStream out) {
        var counts = new TreeMap<String, int[]>();
        for (var pair : pairs) {
            var keys = BlockingKeys.of(names.read(pair.one()));
            keys.retainAll(BlockingKeys.of(names.read(pair.other())));
            var count =
                    counts.computeIfAbsent((pair.same() ? "same, " : "different, ") + pair.group(), _ -> new int[2]);
            count[0]++;
            count[1] += keys.isEmpty() ? 0 : 1;
        }
        out.printf("%nshare of pairs with a blocking key in common%n");
        counts.forEach((group, count) -> out.printf(Locale.ROOT, "%-28s %.4f%n", group, count[1] / (double) count[0]));
    }
}
