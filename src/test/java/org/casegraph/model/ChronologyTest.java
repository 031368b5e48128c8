package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.model.Chronology.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChronologyTest {

    @Test
    void putsWhatHasNoDateWhereSourcesPutIt() {
        var times = times("2017", "", "2015", "", "");
        var chronology = Chronology.of(times, List.of(new Stated(2, 1), new Stated(3, 0)));

        assertThat(chronology.sequence()).containsExactly(2, 1, 3, 0, 4);
    }

    @Test
    void setsAsideWhatIsStatedAgainstTheDates() {
        var against = new Stated(0, 1);
        var chronology = Chronology.of(times("2017", "2015"), List.of(against));

        assertThat(chronology.isContradicted(against)).isTrue();
        assertThat(chronology.byTimes(0, 1)).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(chronology.sequence()).containsExactly(1, 0);
    }

    @Test
    void setsAsideWhatGoesRoundInACircle() {
        var circle = List.of(new Stated(0, 1), new Stated(1, 2), new Stated(2, 0));
        var stated = new ArrayList<>(circle);
        stated.add(new Stated(2, 3));
        var chronology = Chronology.of(times("2017", "", "", "2017"), stated);

        assertThat(circle).allMatch(chronology::isContradicted);
        assertThat(chronology.isBefore(2, 3)).isTrue();
    }

    @Test
    void keepsAnOrderThatTheDatesDoNotTell() {
        var chronology = Chronology.of(times("2017", "2017"), List.of(new Stated(1, 0)));

        assertThat(chronology.sequence()).containsExactly(1, 0);
        assertThat(chronology.byTimes(1, 0)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void answersWhatGoesOnByItsBeginning() {
        var held = new Stated(0, 1);
        var chronology = Chronology.of(times("2009/2017", "2012"), List.of(held));

        assertThat(chronology.isContradicted(held)).isFalse();
        assertThat(chronology.isContradicted(new Stated(1, 0))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("byChance")
    void isAStrictPartialOrder(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var chronology = Chronology.of(times, stated);

        var all = IntStream.range(0, times.size()).boxed().toList();
        for (int one : all) {
            assertThat(chronology.isBefore(one, one)).isFalse();
            for (int other : all) {
                assertThat(chronology.isBefore(one, other) && chronology.isBefore(other, one))
                        .isFalse();
                assertThat(all.stream()
                                .filter(third -> chronology.isBefore(one, other) && chronology.isBefore(other, third)))
                        .allMatch(third -> chronology.isBefore(one, third));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("byChance")
    void isWhatFollowsFromItsDirectSteps(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var chronology = Chronology.of(times, stated);
        var standing =
                stated.stream().filter(said -> !chronology.isContradicted(said)).toList();

        for (int one = 0; one < times.size(); one++) {
            for (int other = 0; other < times.size(); other++) {
                assertThat(chronology.isBefore(one, other)).isEqualTo(isReached(one, other, times, standing));
                assertThat(chronology.isBefore(one, other)).isEqualTo(isReached(one, other, chronology));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("byChance")
    void saysNoStepThatFollowsFromOthers(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var chronology = Chronology.of(times, stated);

        for (int event = 0; event < times.size(); event++) {
            var direct = chronology.directlyBefore(event);
            assertThat(direct).noneMatch(one -> direct.stream().anyMatch(other -> chronology.isBefore(one, other)));
        }
    }

    @ParameterizedTest
    @MethodSource("byChance")
    void sequenceHoldsAllAndKeepsTheOrder(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var chronology = Chronology.of(times, stated);

        var sequence = chronology.sequence();
        assertThat(sequence)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, times.size()).boxed().toList());
        for (int i = 0; i < sequence.size(); i++) {
            int at = sequence.get(i);
            assertThat(sequence.subList(i, sequence.size())).noneMatch(later -> chronology.isBefore(later, at));
        }
    }

    @ParameterizedTest
    @MethodSource("byChance")
    void setsNothingAsideThatFits(List<Optional<FuzzyDate>> times, List<Stated> stated) {
        var chronology = Chronology.of(times, List.of());
        var fitting = stated.stream()
                .filter(said -> chronology.isBefore(said.earlier(), said.later()))
                .toList();

        assertThat(fitting).noneMatch(Chronology.of(times, fitting)::isContradicted);
    }

    static Stream<Arguments> byChance() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            var dates = new RandomDates(seed);
            var random = new Random(seed);
            int count = 1 + random.nextInt(9);
            var times = Stream.generate(
                            () -> random.nextInt(4) == 0 ? Optional.<FuzzyDate>empty() : Optional.of(dates.ofFewDays()))
                    .limit(count)
                    .toList();
            var stated = Stream.generate(() -> new Stated(random.nextInt(count), random.nextInt(count)))
                    .limit(random.nextInt(6))
                    .toList();
            return Arguments.of(times, stated);
        });
    }

    private static boolean isReached(int one, int other, List<Optional<FuzzyDate>> times, List<Stated> standing) {
        var open = new ArrayList<>(List.of(other));
        for (int i = 0; i < open.size(); i++) {
            int at = open.get(i);
            IntStream.range(0, times.size())
                    .filter(before ->
                            standing.contains(new Stated(before, at)) || isBefore(times.get(before), times.get(at)))
                    .filter(before -> !open.contains(before))
                    .forEach(open::add);
        }
        return one != other && open.contains(one);
    }

    private static boolean isBefore(Optional<FuzzyDate> one, Optional<FuzzyDate> other) {
        return one.isPresent() && other.isPresent() && one.get().before(other.get()) == Certainty.CERTAIN;
    }

    private static boolean isReached(int one, int other, Chronology chronology) {
        return chronology.directlyBefore(other).stream()
                .anyMatch(step -> step == one || isReached(one, step, chronology));
    }

    private static List<Optional<FuzzyDate>> times(String... edtf) {
        return Stream.of(edtf)
                .map(text -> text.isEmpty() ? Optional.<FuzzyDate>empty() : Optional.of(FuzzyDate.parse(text)))
                .toList();
    }
}
