package org.casegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.casegraph.model.Clearance;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.model.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureTest {

    @Test
    void nothingIsAgainstWhatNobodyJudged() {
        assertThat(Closure.of(List.of()).against("a", "b", Verdict.SAME)).isEmpty();
    }

    @Test
    void differenceWithinTheChainIsAgainstJoining() {
        var closure =
                Closure.of(List.of(judged("1", "a", "b", Verdict.SAME), judged("2", "b", "c", Verdict.DIFFERENT)));

        assertThat(closure.against("a", "c", Verdict.SAME))
                .extracting(Judgement::id)
                .containsExactly("1", "2");
        assertThat(closure.against("c", "a", Verdict.SAME))
                .extracting(Judgement::id)
                .containsExactly("2", "1");
    }

    @Test
    void twoWhoDifferFromAThirdMayBeTheSame() {
        var closure =
                Closure.of(List.of(judged("1", "a", "b", Verdict.DIFFERENT), judged("2", "b", "c", Verdict.DIFFERENT)));

        assertThat(closure.against("a", "c", Verdict.SAME)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "UNSURE"})
    void joiningOverOthersIsAgainstTellingApart(Verdict verdict) {
        var closure = Closure.of(List.of(judged("1", "a", "b", Verdict.SAME), judged("2", "b", "c", Verdict.SAME)));

        assertThat(closure.against("a", "c", verdict)).extracting(Judgement::id).containsExactly("1", "2");
    }

    @Test
    void doubtIsAgainstNothing() {
        var closure = Closure.of(List.of(judged("1", "a", "b", Verdict.UNSURE)));

        for (var verdict : Verdict.values()) {
            assertThat(closure.against("a", "b", verdict)).isEmpty();
        }
    }

    @Test
    void sameAndDifferentMayEachBeSaidTwice() {
        assertThat(Closure.of(List.of(judged("1", "a", "b", Verdict.SAME))).against("b", "a", Verdict.SAME))
                .isEmpty();
        assertThat(Closure.of(List.of(judged("1", "a", "b", Verdict.DIFFERENT))).against("b", "a", Verdict.DIFFERENT))
                .isEmpty();
    }

    @Test
    void whatWasTakenBackSaysNothing() {
        var judgement = judged("1", "a", "b", Verdict.DIFFERENT);
        var withdrawn =
                judgement.with(judgement.entry().withdrawn(new Ruling.Withdrawal(Instant.EPOCH, "tester", "A slip.")));

        assertThat(Closure.of(List.of(withdrawn)).against("a", "b", Verdict.SAME))
                .isEmpty();
    }

    @Test
    void longChainIsFound() {
        var chain = new ArrayList<Judgement>();
        for (int i = 0; i < 50_000; i++) {
            chain.add(judged("j" + i, "m" + i, "m" + (i + 1), Verdict.SAME));
        }

        assertThat(Closure.of(chain).against("m0", "m50000", Verdict.DIFFERENT)).hasSize(50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsAChainWhereAPlainSearchDoesAndNoLongerOne(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var judgements = judgements(random);
            var closure = Closure.of(judgements);
            for (var verdict : Verdict.values()) {
                var found = closure.against("m0", "m1", verdict);
                assertThat(found.size())
                        .as("%s between m0 and m1 in %s", verdict, judgements)
                        .isEqualTo(Math.max(0, shortest(judgements, "m0", "m1", verdict == Verdict.SAME, 8)));
                assertThat(found).as("a chain").satisfies(chain -> requireChain(chain, "m0", "m1"));
            }
        }
    }

    private static List<Judgement> judgements(Random random) {
        var judgements = new ArrayList<Judgement>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int one = random.nextInt(5);
            int other = (one + 1 + random.nextInt(4)) % 5;
            var verdict = Verdict.values()[random.nextInt(3)];
            judgements.add(judged("j" + i, "m" + one, "m" + other, verdict));
        }
        return judgements;
    }

    private static void requireChain(List<? extends Judgement> chain, String from, String to) {
        var at = from;
        for (var judgement : chain) {
            assertThat(judgement.mentions()).contains(at);
            at = judgement.one().equals(at) ? judgement.other() : judgement.one();
        }
        assertThat(at).isEqualTo(chain.isEmpty() ? from : to);
    }

    /** Widens what can be reached, judgement by judgement; -1 where the other is never reached. */
    private static int shortest(List<Judgement> judgements, String from, String to, boolean apart, int most) {
        Set<String> joined = new LinkedHashSet<>(Set.of(from));
        Set<String> parted = new LinkedHashSet<>();
        for (int length = 1; length <= most; length++) {
            var nextJoined = new LinkedHashSet<>(joined);
            var nextParted = new LinkedHashSet<>(parted);
            for (var judgement : judgements) {
                for (var way :
                        List.of(judgement.mentions(), judgement.mentions().reversed())) {
                    if (judgement.verdict() == Verdict.SAME && joined.contains(way.getFirst())) {
                        nextJoined.add(way.getLast());
                    }
                    if (judgement.verdict() == Verdict.SAME && parted.contains(way.getFirst())
                            || judgement.verdict() == Verdict.DIFFERENT && joined.contains(way.getFirst())) {
                        nextParted.add(way.getLast());
                    }
                }
            }
            joined = nextJoined;
            parted = nextParted;
            if ((apart ? parted : joined).contains(to)) {
                return length;
            }
        }
        return -1;
    }

    private static Judgement judged(String id, String one, String other, Verdict verdict) {
        var entry = new Ruling.Entry(id, "tester", "So.", Instant.EPOCH, Clearance.PUBLIC, null);
        return new Judgement(entry, one, other, verdict);
    }
}
