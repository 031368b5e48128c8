package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadNamesTest {

    private static final NameComparator ALONE = NameComparator.create();

    private final ReadNames names = ReadNames.shared();

    @Test
    void manyReadNamesAtOnceAndGetWhatOneGets() {
        var invented = new InventedNames(53);
        var some = IntStream.range(0, 2_000)
                .mapToObj(_ -> invented.person().full())
                .toList();

        var read = some.parallelStream().map(this::told).toList();

        assertThat(read).isEqualTo(some.stream().map(ReadNamesTest::afresh).toList());
    }

    @Test
    void cutsWhatIsTooLongForAName() {
        assertThat(names.person("Sarsen ".repeat(100_000)).value()).hasSizeLessThan(1_000);
        assertThat(names.spoken("王".repeat(100_000)).isEmpty()).isFalse();
    }

    @Test
    void wordsAreReadAsTheyWereKept() {
        assertThat(Heard.read("dana TN sadykova STKV STK 12"))
                .containsExactly(
                        new Heard("dana", List.of("TN")),
                        new Heard("sadykova", List.of("STKV", "STK")),
                        new Heard("12", List.of()));
        assertThat(Heard.read("")).isEmpty();
    }

    private String told(String name) {
        return names.spoken(name).heard() + " " + BlockingKeys.of(names.person(name));
    }

    private static String afresh(String name) {
        return ALONE.spoken(name).heard() + " " + BlockingKeys.of(ALONE.read(name));
    }
}
