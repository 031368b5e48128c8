package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void twoPeopleInOneCaseAreOnePair() {
        assertThat(most("ana case", "bruno case")).isEqualTo(1);
    }

    @Test
    void onePersonInTwoCasesIsOnePair() {
        assertThat(most("ana one", "ana two")).isEqualTo(1);
    }

    @Test
    void givesUpACaseForOneWhoHasNoOther() {
        assertThat(most("ana one", "ana two", "bruno one", "carla two", "carla three"))
                .isEqualTo(3);
    }

    private static int most(String... pairs) {
        var all = new Pairs();
        for (var pair : pairs) {
            var ends = pair.split(" ");
            all.add(ends[0], ends[1]);
        }
        return all.most(100);
    }
}
