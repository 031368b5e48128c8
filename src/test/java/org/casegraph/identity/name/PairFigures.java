package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.casegraph.identity.name.InventedNames.Pair;

/** How often scores of pairs are right: precision, recall and F1 at thresholds, over all and for each group. */
record PairFigures(List<Pair> pairs, double[] scores) {

    static final double[] THRESHOLDS = {0.60, 0.70, 0.75, 0.80, 0.85, 0.90, 0.95};

    /** What a threshold makes of the pairs. */
    record At(double threshold, int right, int wrong, int missed) {

        double precision() {
            return right / Math.max(1.0, right + wrong);
        }

        double recall() {
            return right / Math.max(1.0, right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1.0, 2.0 * right + wrong + missed);
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%-10.2f %-10.4f %-10.4f %-10.4f %,8d %,8d %,8d",
                    threshold,
                    precision(),
                    recall(),
                    f1(),
                    right,
                    wrong,
                    missed);
        }
    }

    At at(double threshold) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean said = scores[i] >= threshold;
            right += said && pairs.get(i).same() ? 1 : 0;
            wrong += said && !pairs.get(i).same() ? 1 : 0;
            missed += !said && pairs.get(i).same() ? 1 : 0;
        }
        return new At(threshold, right, wrong, missed);
    }

    /** The threshold with the highest F1, of whole hundredths; of equal ones the highest. */
    At best() {
        var best = at(0.5);
        for (int hundredth = 51; hundredth <= 100; hundredth++) {
            var at = at(hundredth / 100.0);
            best = at.f1() >= best.f1() ? at : best;
        }
        return best;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                "%-10s %-10s %-10s %-10s %8s %8s %8s",
                "threshold", "precision", "recall", "F1", "right", "wrong", "missed"));
        Arrays.stream(THRESHOLDS).forEach(threshold -> lines.add(at(threshold).line()));
        lines.add("best:");
        lines.add(best().line());
        lines.add("");
        lines.addAll(groups());
        return lines;
    }

    /** For each group, the same and the different apart, the share of pairs at or above each threshold. */
    private List<String> groups() {
        var groups = new TreeMap<String, int[]>();
        for (int i = 0; i < scores.length; i++) {
            var pair = pairs.get(i);
            var counts = groups.computeIfAbsent(key(pair), _ -> new int[THRESHOLDS.length + 1]);
            counts[0]++;
            for (int k = 0; k < THRESHOLDS.length; k++) {
                counts[k + 1] += scores[i] >= THRESHOLDS[k] ? 1 : 0;
            }
        }
        var lines = new ArrayList<String>();
        lines.add(String.format("%-32s %9s   share of pairs at or above each threshold", "group", "pairs"));
        groups.forEach((group, counts) -> {
            var line = new StringBuilder(String.format(Locale.ROOT, "%-32s %,9d  ", group, counts[0]));
            for (int k = 0; k < THRESHOLDS.length; k++) {
                line.append(
                        String.format(Locale.ROOT, " %.2f: %.4f", THRESHOLDS[k], counts[k + 1] / (double) counts[0]));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    static String key(Pair pair) {
        return (pair.same() ? "same, " : "different, ") + pair.group();
    }
}
