package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.identity.name.InventedNames.Pair;
import org.junit.jupiter.api.Test;

/** Holds the comparator to figures, on pairs that are made here and the same each time. */
class NameAccuracyTest {

    private static final NameComparator NAMES = NameComparator.create();
    private static final double POSSIBLE = Band.POSSIBLE.from();
    private static final double LIKELY = Band.LIKELY.from();

    @Test
    void findsOnePersonInTwoScripts() {
        var pairs = new InventedNames(101).same(4000, true);

        assertThat(share(pairs, POSSIBLE)).isGreaterThanOrEqualTo(0.98);
        assertThat(share(pairs, LIKELY)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsOnePersonInTwoSystemsOfWriting() {
        assertThat(share(new InventedNames(102).same(4000, false), POSSIBLE)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsMostOfThoseWithASlipOfTheTypingHand() {
        assertThat(share(new InventedNames(103).slips(2000), POSSIBLE)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsOnePersonInOtherLanguages() {
        var same = ForeignNames.pairs().stream().filter(Pair::same).toList();

        assertThat(same).hasSizeGreaterThan(100);
        assertThat(share(same, POSSIBLE)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void takesNoTwoPersonsForOne() {
        var pairs = new ArrayList<>(new InventedNames(104).different(20_000));
        ForeignNames.pairs().stream().filter(pair -> !pair.same()).forEach(pairs::add);

        var wrong = pairs.stream()
                .map(pair -> NAMES.compare(pair.one(), pair.other()))
                .filter(comparison -> comparison.score() >= POSSIBLE)
                .map(NameComparison::sentence)
                .toList();

        assertThat(pairs).hasSizeGreaterThan(25_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void scoresTheSameBothWays() {
        for (var pair : new InventedNames(105).slips(500)) {
            var one = NAMES.read(pair.one());
            var other = NAMES.read(pair.other());

            assertThat(NAMES.score(one, other)).as(pair.toString()).isEqualTo(NAMES.score(other, one));
        }
    }

    @Test
    void givesOnePersonAKeyInCommon() {
        var same = new ArrayList<>(new InventedNames(106).same(2000, true));
        same.addAll(new InventedNames(107).same(2000, false));
        same.addAll(new InventedNames(108).slips(1000));
        ForeignNames.pairs().stream().filter(Pair::same).forEach(same::add);

        assertThat(keyed(same)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void givesStrangersSeldomAKeyInCommon() {
        var strangers = new InventedNames(109)
                .different(20_000).stream()
                        .filter(pair -> pair.group().equals("strangers"))
                        .toList();

        assertThat(strangers).hasSizeGreaterThan(3000);
        assertThat(keyed(strangers)).isLessThanOrEqualTo(0.02);
    }

    private static double share(List<Pair> pairs, double threshold) {
        return pairs.stream()
                        .filter(pair -> NAMES.score(NAMES.read(pair.one()), NAMES.read(pair.other())) >= threshold)
                        .count()
                / (double) pairs.size();
    }

    private static double keyed(List<Pair> pairs) {
        return pairs.stream().filter(NameAccuracyTest::haveKeyInCommon).count() / (double) pairs.size();
    }

    private static boolean haveKeyInCommon(Pair pair) {
        var keys = BlockingKeys.of(NAMES.read(pair.one()));
        keys.retainAll(BlockingKeys.of(NAMES.read(pair.other())));
        return !keys.isEmpty();
    }
}
