package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StoreTest
class PastTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final TimeLimits LIMITS = new TimeLimits(PATIENCE, LONG);
    private static final String ARREST =
            """
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 1-9, summary: Arrested., act: arrest, roles: {SUFFERED_BY: ana}}
              - {at: 100-110, summary: Hers., relation: PARTY_TO, from: ana, to: case}
            """;
    private static final String RELEASE =
            """
              - {at: 10-19, summary: Released., act: release, roles: {SUFFERED_BY: ana}}
            """;

    private final TestStore store;
    private final Ticking clock = new Ticking();
    private final Imports imports;
    private final Pasts pasts;

    PastTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, clock);
        this.pasts = store.pasts(clock, new Pasts.Bounds(1000, PATIENCE, LONG));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void isWhatWasThereThen(int seed) throws Exception {
        var random = new Random(seed);
        var known = new LinkedHashMap<Instant, List<String>>();
        known.put(clock.instant(), List.of());
        for (int i = 0; i < 7; i++) {
            clock.tick();
            imports.write(RandomCaseFiles.file(random, List.of("TEAM")));
            known.put(clock.instant(), Dump.of(store));
        }
        clock.tick();
        var now = Dump.ofAll(store);

        for (var then : known.entrySet()) {
            try (var past = pasts.open(then.getKey()).orElseThrow()) {
                past.matched();
                var seen = past.in(() -> Dump.of(store));
                var description = "at " + then.getKey() + " of seed " + seed;
                assertThat(seen)
                        .as(description)
                        .filteredOn(line -> !then.getValue().contains(line))
                        .isEmpty();
                assertThat(then.getValue())
                        .as(description)
                        .filteredOn(line -> !seen.contains(line))
                        .isEmpty();
            }
            assertThat(Dump.ofAll(store)).isEqualTo(now);
        }
    }

    @Test
    void ofNowOrLaterIsThePresent() {
        assertThat(pasts.open(clock.instant())).isEmpty();
        assertThat(pasts.open(Instant.MAX)).isEmpty();
    }

    @Test
    void beforeTheFirstRecordIsEmpty() throws Exception {
        imports.write(Coding.letter("letter", ARREST));

        try (var past = pasts.open(Instant.EPOCH).orElseThrow()) {
            assertThat(past.in(() -> Dump.of(store))).isEmpty();
            assertThat(past.in(() -> store.nodes("Document"))).isZero();
        }
    }

    @Test
    void givesDocumentsTheTitleTheyHadThen() throws Exception {
        imports.write(Coding.letter("letter", ARREST));
        var then = clock.instant();
        clock.tick();
        imports.write(Coding.read(Coding.yaml("letter", ARREST).replace("title: A letter", "title: Another")));
        clock.tick();

        assertThat(titles()).containsExactly("Another");
        try (var past = pasts.open(then).orElseThrow()) {
            assertThat(past.in(this::titles)).containsExactly("A letter");
        }
    }

    @Test
    void sealsWhatIsSealedToday() throws Exception {
        imports.write(Coding.letter("letter", ARREST));
        var then = clock.instant();
        clock.tick();
        imports.write(Coding.letter("letter", ARREST.replace("at: 1-9", "at: 1-9, clearance: SEALED")));
        clock.tick();

        try (var past = pasts.open(then).orElseThrow()) {
            assertThat(past.in(() -> store.rows("MATCH (a:Act) RETURN a.seen AS seen")))
                    .extracting(row -> row.flags("seen"))
                    .containsExactly(List.of(false, false, true));
        }
    }

    @Test
    void saysHowFarBackMayBeAsked() {
        imports.write(Coding.letter("letter", ARREST));
        var first = clock.instant();
        clock.tick();
        imports.write(Coding.letter("second", ARREST));
        clock.tick();
        var few = store.pasts(clock, new Pasts.Bounds(5, PATIENCE, LONG));

        assertThatExceptionOfType(PastRefused.class)
                .isThrownBy(() -> few.open(Instant.EPOCH))
                .withMessage("More than 5 statements came or went since 1970-01-01T00:00:00Z; the earliest moment that"
                        + " can be asked about is 2026-01-02T12:00:00Z.")
                .matches(refused -> !refused.mayPass());
        few.open(Instant.parse("2026-01-02T12:00:00Z")).orElseThrow().close();
        assertThat(first).isBefore(clock.instant());
    }

    @Test
    void refusesToWriteWhileThePastIsRead() throws Exception {
        try (var past = openedBefore("letter")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> past.in(() -> imports.write(Coding.letter("other", ARREST))));
        }
    }

    @Test
    void isUndoneWhateverHappens() throws Exception {
        imports.write(Coding.letter("letter", ARREST));
        clock.tick();
        var now = Dump.ofAll(store);
        try (var past = pasts.open(Instant.EPOCH).orElseThrow()) {
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> past.in(() -> store.rows("nonsense(")));
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> past.in(() -> store.nodes("Act")))
                    .withMessage("The database could not do what was asked.");
        }

        assertThat(Dump.ofAll(store)).isEqualTo(now);
        assertThat(imports.write(Coding.letter("letter", ARREST)).recorded()).isZero();
    }

    @Test
    void isClosedOnThoseWhoReadTooLong() {
        imports.write(Coding.letter("letter", ARREST));
        clock.tick();
        var brief = store.pasts(clock, new Pasts.Bounds(1000, PATIENCE, Duration.ofSeconds(2)));
        var past = brief.open(Instant.EPOCH).orElseThrow();

        // An import gets its turn only when the past is closed.
        imports.write(Coding.letter("second", ARREST));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> past.in(() -> store.nodes("Act")))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.TIMED_OUT);
        assertThat(store.nodes("Act")).isEqualTo(1);
    }

    @Test
    void importWaitsUntilThePastIsClosed() throws Exception {
        importsWhileThePastIsOpen(imports);
    }

    @Test
    void importOfAnotherProcessWaitsUntilThePastIsClosed() throws Exception {
        var others = new Imports(store.doors(LIMITS), store.files(), Coding.VOCABULARY, clock);

        importsWhileThePastIsOpen(others);
    }

    private void importsWhileThePastIsOpen(Imports others) throws Exception {
        FutureTask<ImportReport> importing;
        try (var past = openedBefore("letter")) {
            importing = new FutureTask<>(() -> others.write(Coding.letter("letter", both())));
            Thread.ofVirtual().start(importing);
            for (int i = 0; i < 20; i++) {
                assertThat(past.in(() -> store.nodes("Act"))).isZero();
            }
            assertThat(store.nodes("Act")).isEqualTo(1);
            assertThat(importing.isDone()).isFalse();
        }

        assertThat(importing.get().recorded()).isEqualTo(1);
        assertThat(store.nodes("Act")).isEqualTo(2);
    }

    @Test
    void waitsForAnImportThatIsUnderWay() throws Exception {
        waitsFor(store.writes());
    }

    @Test
    void waitsForTheImportOfAnotherProcess() throws Exception {
        waitsFor(store.doors(LIMITS));
    }

    private void waitsFor(WriteDoor door) throws Exception {
        imports.write(Coding.letter("letter", ARREST));
        clock.tick();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var writing = new FutureTask<>(() -> door.write(transaction -> {
            var answer = transaction.run(new Cypher("test", "MATCH (s:Statement) SET s.touched = true"), Map.of());
            written.countDown();
            awaited(goOn);
            return answer;
        }));
        Thread.ofVirtual().start(writing);
        written.await();
        var reading = new FutureTask<>(() -> {
            try (var past = pasts.open(Instant.EPOCH).orElseThrow()) {
                return past.in(() -> store.nodes("Act"));
            }
        });
        Thread.ofVirtual().start(reading);

        assertThat(store.nodes("Act")).isEqualTo(1);
        assertThat(reading.isDone()).isFalse();
        goOn.countDown();

        writing.get();
        assertThat(reading.get()).isZero();
    }

    @Test
    void saysThatOthersWriteWhereTheyTakeTooLong() throws Exception {
        var impatient = store.pasts(clock, new Pasts.Bounds(1000, Duration.ofMillis(50), LONG));

        store.writes().write(_ -> {
            assertThatExceptionOfType(PastRefused.class)
                    .isThrownBy(() -> impatient.open(Instant.EPOCH))
                    .withMessage("The store is being changed, or asked about another moment; ask about the past again"
                            + " later.")
                    .matches(PastRefused::mayPass);
            return List.of();
        });
    }

    private static String both() {
        return ARREST.replace("kind: ARREST}", "kind: ARREST}, {id: release, kind: RELEASE}") + RELEASE;
    }

    private Past openedBefore(String letter) {
        imports.write(Coding.letter(letter, ARREST));
        clock.tick();
        return pasts.open(Instant.EPOCH).orElseThrow();
    }

    private List<String> titles() {
        return store.rows("MATCH (d:Document) RETURN d.title AS title").stream()
                .map(row -> row.text("title"))
                .toList();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
