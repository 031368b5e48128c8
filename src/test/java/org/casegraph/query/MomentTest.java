package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** All parts of an answer are of one moment, whatever is taken in meanwhile. */
@QueryTest
class MomentTest {

    private static final int ANSWERS = 40;
    private static final int STATEMENTS = 6;
    private static final String COUNTED =
            """
            { one: documents { totalCount } two: statements { totalCount } three: documents { totalCount }
              people { nodes { statements { totalCount } } } four: documents { totalCount } }
            """;

    private final Asking asking;

    MomentTest(Asking asking) {
        this.asking = asking;
    }

    @Test
    void countsAlikeInEveryPartOfAnAnswer() {
        var seen = new CopyOnWriteArrayList<Integer>();
        var letters = CompletableFuture.runAsync(() -> writeUntil(() -> seen.size() == ANSWERS));

        while (seen.size() < ANSWERS) {
            assertThat(letters).isNotDone();
            var answer = asking.ask(COUNTED);
            int documents = count(answer, "one");
            assertThat(Map.of("three", count(answer, "three"), "four", count(answer, "four")))
                    .containsOnly(Map.entry("three", documents), Map.entry("four", documents));
            assertThat(count(answer, "two")).isEqualTo(documents * STATEMENTS);
            seen.add(documents);
        }
        letters.join();

        assertThat(seen).isSorted().last().isNotEqualTo(seen.getFirst());
    }

    private static int count(GraphQlTester.Response answer, String part) {
        return answer.path(part + ".totalCount").entity(Integer.class).get();
    }

    /** Each letter is a document with five names and one statement more. */
    private void writeUntil(BooleanSupplier isOver) {
        for (int i = 0; !isOver.getAsBoolean(); i++) {
            asking.given(
                    "letter" + i,
                    "statements:\n  - {at: 1-9, summary: Kin., relation: RELATIVE_OF, from: bruno, to: ana}\n");
        }
    }
}
