package org.casegraph.identity.name;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casegraph.identity.name.InventedNames.Pair;

/**
 * Measures the comparators on pairs of names: tab-separated lines {@code same|different, a, b} and, where there is a fourth,
 * the group of the pair. Pairs of a group or of a file whose name speaks of institutions, organisations or bodies are read
 * as names of institutions. {@code --wrong} lists what falls on the wrong side of "possible". Without a file the pairs are
 * those that the tests make.
 */
public final class NameBenchmark {

    private static final Pattern OF_INSTITUTIONS =
            Pattern.compile("institution|organi[sz]ation|companies|company|bodies|agenc|ministr|court|prison");
    private static final String WRONG = "--wrong";
    private static final int MADE = 20_000;
    /** Time of this thread alone, whatever else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 5;
    private static final int LEAST_COMPARED = 500_000;

    private final PrintStream out;
    private final boolean listed;

    private NameBenchmark(PrintStream out, boolean listed) {
        this.out = out;
        this.listed = listed;
    }

    public static void main(String[] arguments) throws IOException {
        var files = new ArrayList<>(List.of(arguments));
        var benchmark = new NameBenchmark(System.out, files.remove(WRONG));
        if (files.isEmpty()) {
            benchmark.people("made by the tests", made());
        }
        for (var file : files) {
            benchmark.measure(Path.of(file));
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

    private void measure(Path file) throws IOException {
        var read = PairsFile.read(file);
        read.wrong().forEach(sentence -> out.println(file.getFileName() + ": " + sentence + " It is left out."));
        boolean all = isOfInstitutions(file.getFileName().toString());
        var people = read.pairs().stream()
                .filter(pair -> !all && !isOfInstitutions(pair.group()))
                .toList();
        var institutions = read.pairs().stream()
                .filter(pair -> all || isOfInstitutions(pair.group()))
                .toList();
        if (!people.isEmpty()) {
            people(file + ", people", people);
        }
        if (!institutions.isEmpty()) {
            institutions(file + ", institutions", institutions);
        }
    }

    private static boolean isOfInstitutions(String name) {
        return OF_INSTITUTIONS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private void people(String title, List<Pair> pairs) {
        var names = NameComparator.create();
        measure(title, pairs, new Comparison<PersonName>() {
            @Override
            public PersonName read(String name) {
                return names.read(name);
            }

            @Override
            public double score(PersonName one, PersonName other) {
                return names.score(one, other);
            }

            @Override
            public String sentence(String one, String other) {
                return names.compare(one, other).sentence();
            }
        });
        blocking(pairs, name -> BlockingKeys.of(names.read(name)));
    }

    private void institutions(String title, List<Pair> pairs) {
        var names = InstitutionComparator.create();
        measure(title, pairs, new Comparison<InstitutionName>() {
            @Override
            public InstitutionName read(String name) {
                return names.read(name);
            }

            @Override
            public double score(InstitutionName one, InstitutionName other) {
                return names.compare(one, other).score();
            }

            @Override
            public String sentence(String one, String other) {
                return names.compare(names.read(one), names.read(other)).sentence();
            }
        });
        blocking(pairs, name -> names.keys(names.read(name)));
    }

    /** Compares names that were read before. */
    private interface Comparison<T> {
        T read(String name);

        double score(T one, T other);

        String sentence(String one, String other);
    }

    private <T> void measure(String title, List<Pair> pairs, Comparison<T> comparison) {
        long began = CPU.getCurrentThreadCpuTime();
        var ones = pairs.stream().map(pair -> comparison.read(pair.one())).toList();
        var others = pairs.stream().map(pair -> comparison.read(pair.other())).toList();
        double reading = (CPU.getCurrentThreadCpuTime() - began) / 1e3 / Math.max(1, 2 * pairs.size());
        var scores = new double[pairs.size()];
        double best = Double.MAX_VALUE;
        int rounds = Math.max(ROUNDS, LEAST_COMPARED / Math.max(1, scores.length));
        for (int round = 0; round < rounds; round++) {
            long from = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < scores.length; i++) {
                scores[i] = comparison.score(ones.get(i), others.get(i));
            }
            best = Math.min(best, (CPU.getCurrentThreadCpuTime() - from) / 1e9);
        }
        out.printf(Locale.ROOT, "%n%s: %,d pairs%n%n", title, pairs.size());
        new PairFigures(pairs, scores).lines().forEach(out::println);
        var speed = "%n%,.0f pairs a second on one core, %.1f µs to read a name%n";
        out.printf(Locale.ROOT, speed, scores.length / best, reading);
        if (listed) {
            list(pairs, scores, comparison);
        }
    }

    private void list(List<Pair> pairs, double[] scores, Comparison<?> comparison) {
        out.println();
        for (int i = 0; i < scores.length; i++) {
            var pair = pairs.get(i);
            if (pair.same() != scores[i] >= Band.POSSIBLE.from()) {
                var sentence = comparison.sentence(pair.one(), pair.other());
                out.printf("%s: %s | %s. %s%n", PairFigures.key(pair), pair.one(), pair.other(), sentence);
            }
        }
    }

    private void blocking(List<Pair> pairs, Function<String, Set<String>> keys) {
        var counts = new TreeMap<String, int[]>();
        for (var pair : pairs) {
            boolean kept = keys.apply(pair.one()).stream().anyMatch(keys.apply(pair.other())::contains);
            for (var group : List.of(PairFigures.key(pair), pair.same() ? "same" : "different")) {
                var count = counts.computeIfAbsent(group, _ -> new int[2]);
                count[0]++;
                count[1] += kept ? 1 : 0;
            }
        }
        out.printf("%nshare of pairs with a blocking key in common%n");
        counts.forEach((group, count) -> out.printf(Locale.ROOT, "%-32s %.4f%n", group, count[1] / (double) count[0]));
    }
}
