package org.casegraph.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.Imports;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.WatchStore;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/** Several processes follow one store, and any of them may end at any time. */
@StoreTest
class TwoProcessesTest {

    private static final String CARE =
            """
            acts: [{id: care-%s, kind: DENIAL_OF_MEDICAL_CARE}]
            statements:
              - {at: 100-120, summary: No care., act: care-%1$s, roles: {SUFFERED_BY: %1$s, TO_PRESS: %1$s}}
            """;

    private final TestStore store;
    private final Patterns patterns;
    private final Imports imports;

    TwoProcessesTest(TestStore store) {
        this.store = store;
        this.patterns = new Patterns(store.files());
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
    }

    @Test
    void findEachChangeOnce() throws Exception {
        var processes = List.of(process(store.reads()), process(store.reads()), process(store.reads()));
        for (var who : List.of("ana", "bruno")) {
            imports.write(Coding.letter("letter-" + who, CARE.formatted(who)));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var looks = new ArrayList<Callable<Boolean>>();
                processes.forEach(process -> looks.add(() -> process.settle(Duration.ofMinutes(1))));
                for (var look : threads.invokeAll(looks)) {
                    look.get();
                }
            }
        }

        assertThat(told()).containsExactly("1 NEW", "2 NEW");
    }

    @Test
    void loseNothingWhenOneEndsWhileItLooks() {
        process(store.reads()).catchUp();
        imports.write(Coding.letter("letter-ana", CARE.formatted("ana")));
        var ending = process(new Ending(store.reads()));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(ending::catchUp);
        assertThat(told()).isEmpty();
        process(store.reads()).catchUp();

        assertThat(told()).containsExactly("1 NEW");
        assertThat(store.nodes("Touched")).isZero();
    }

    @Test
    void lookAtOnceAtWhatIsThereAlreadyWithoutTellingOfIt() {
        imports.write(Coding.letter("letter-ana", CARE.formatted("ana")));
        store.run("MATCH (note:Touched) DELETE note");
        // As the migration leaves a store that held statements before anybody followed the findings.
        store.run("CREATE (:FindingTurn {id: 'findings', version: 0, numbers: [0, 0, 0], highest: 2, patterns: []})");

        process(store.reads()).catchUp();
        assertThat(told()).isEmpty();
        imports.write(Coding.letter(
                "letter-ana", "statements: [{at: 1-2, summary: K., relation: FRIEND_OF, from: ana, to: bruno}]"));
        process(store.reads()).catchUp();

        assertThat(told()).containsExactly("1 GONE");
    }

    @Test
    void forgetFindingsOfAPatternThatWentWithoutTellingOfIt() {
        imports.write(Coding.letter("letter-ana", CARE.formatted("ana")));
        process(store.reads()).catchUp();
        store.run("MATCH (turn:FindingTurn) SET turn.patterns = turn.patterns + ['gone_pattern text-0']");
        store.run("MATCH (state:FindingState) SET state.pattern = 'gone_pattern'");

        process(store.reads()).catchUp();

        assertThat(store.nodes("FindingState")).isZero();
        assertThat(told()).containsExactly("1 NEW");
    }

    private List<String> told() {
        return WatchStore.changes(store).after(0, 100, new Viewer("t", Clearance.PUBLIC)).stream()
                .map(TwoProcessesTest::line)
                .toList();
    }

    private static String line(FindingChange change) {
        return change.number() + " " + change.kind();
    }

    private Evaluation process(ReadDoor door) {
        return new Evaluation(
                patterns,
                new Findings(patterns, store.files(), door),
                WatchStore.ledger(store),
                WatchStore.surroundings(store),
                InstantSource.system());
    }

    /** A process that ends as soon as it has seen a row. */
    private record Ending(ReadDoor door) implements ReadDoor {

        @Override
        public List<Row> read(Cypher query, Map<String, Object> parameters) {
            if (!door.read(query, parameters).isEmpty()) {
                throw new IllegalStateException("the process ends");
            }
            return List.of();
        }

        @Override
        public <T> T inOneTransaction(Function<ReadDoor, T> work) {
            return work.apply(this);
        }
    }
}
