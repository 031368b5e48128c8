package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.Compartments;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Row;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Judgement;
import org.casegraph.model.Label;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Readers;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.execution.GraphQlSource;

/** Whatever is asked, the answer is the one of a store into which nothing was ever brought that she may not read. */
@QueryTest
@Import(NothingHiddenTest.AlwaysNoon.class)
class NothingHiddenTest {

    /** More are tried with -Dcasegraph.graphs=200. */
    private static final int GRAPHS = Integer.getInteger("casegraph.graphs", 2);

    private static final int FIRST = Integer.getInteger("casegraph.graphs.from", 1);

    /** Ids of changes are made by chance, and causes tell that something was done that may not be known. */
    private static final String CHANGES =
            """
            { changes(first: 200) { totalCount nodes { at kind pattern { id } finding sentence roles { name entities { id } } cases { id }
              before { sentence strength origins contested order } after { sentence strength origins contested order } } } }""";

    private final GraphQlSource source;
    private final Asking asking;
    private final TestStore store = TestStore.shared();
    private final Imports imports;
    private final Rulings rulings;
    private final List<Export> exports;
    private final Compartments compartments;
    private final Evaluation evaluation;

    NothingHiddenTest(
            GraphQlSource source,
            Asking asking,
            Imports imports,
            Rulings rulings,
            List<Export> exports,
            Compartments compartments,
            Evaluation evaluation) {
        this.evaluation = evaluation;
        this.compartments = compartments;
        this.exports = exports;
        this.source = source;
        this.asking = asking;
        this.imports = imports;
        this.rulings = rulings;
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    static IntStream seeds() {
        return IntStream.range(FIRST, FIRST + GRAPHS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsIfWhatIsHiddenHadNeverBeenTold(int seed) {
        store.empty();
        answersAsIf(seed, List.of(), List.of(Readers.of(Clearance.PUBLIC), Readers.of(Clearance.TEAM)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsIfWhatIsInOtherCompartmentsHadNeverBeenTold(int seed) {
        store.empty();
        separate();
        var table = compartments.readers();
        answersAsIf(
                seed,
                List.of("", "a", "a", "b", "b"),
                List.of(
                        table.exactly(Clearance.TEAM, List.of("a")).orElseThrow(),
                        table.exactly(Clearance.SEALED, List.of()).orElseThrow(),
                        table.exactly(Clearance.SEALED, List.of("b")).orElseThrow()));
    }

    private void separate() {
        List.of("a", "b").forEach(compartments::add);
        compartments.tellApart(Clearance.TEAM, List.of("a"));
        compartments.tellApart(Clearance.SEALED, List.of("b"));
    }

    private void answersAsIf(int seed, List<String> within, List<Readers> viewers) {
        var random = new Random(seed);
        var files = new RandomDossiers(random, within).files();
        files.forEach(this::write);
        var made = rule(random);
        evaluation.catchUp();
        var hidden = new LinkedHashMap<Readers, List<String>>();
        var asked = new LinkedHashMap<Readers, Map<String, String>>();
        var written = new LinkedHashMap<Readers, Map<String, String>>();
        var questions = new ArrayList<>(questions(random));
        questions.add(CHANGES);
        for (var viewer : viewers) {
            hidden.put(viewer, hiddenRulings(viewer));
            asked.put(viewer, answers(questions, viewer));
            written.put(viewer, written(viewer));
        }

        var wrong = new ArrayList<String>();
        asked.forEach((viewer, answers) -> {
            fill(files, made, viewer, hidden.get(viewer));
            asking.as(viewer);
            answers.forEach((question, answer) -> {
                var wanted = answer(question);
                if (!wanted.equals(answer)) {
                    wrong.add(difference(viewer, question, answer, wanted));
                }
            });
            assertThat(written(viewer))
                    .as("seed %d, written out for %s", seed, viewer)
                    .isEqualTo(written.get(viewer));
        });
        assertThat(asked.get(viewers.getFirst())).isNotEqualTo(asked.get(viewers.get(1)));
        assertThat(wrong).as("seed %d, %d questions", seed, questions.size()).isEmpty();
    }

    private static String difference(Readers viewer, String question, String answer, String wanted) {
        int at = 0;
        while (at < Math.min(answer.length(), wanted.length()) && answer.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return "%n%s asks %s%n  gets  …%s%n  wants …%s"
                .formatted(viewer, question, around(answer, at), around(wanted, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 250));
    }

    private void fill(List<CaseFile> files, List<Ruling> made, Readers viewer, List<String> hidden) {
        store.empty();
        if (viewer.rank() > Readers.EVERYTHING) {
            separate();
        }
        files.stream().map(file -> Withheld.from(file, viewer, hidden)).forEach(this::write);
        made.stream().filter(ruling -> !hidden.contains(ruling.id())).forEach(rulings::record);
        evaluation.catchUp();
    }

    /** What becomes of findings is looked at as each file has come in. */
    private void write(CaseFile file) {
        imports.write(file);
        evaluation.catchUp();
    }

    private List<String> questions(Random random) {
        var ids = store
                .rows(
                        """
                        MATCH (n:Mention|Statement|Document|Ruling)
                        RETURN n.id AS id ORDER BY id
                        """)
                .stream()
                .map(row -> row.text("id"))
                .toList();
        var questions = new RandomQuestions(source.schema(), random, ids);
        return questions.round();
    }

    /** Asks as somebody; a page that goes on is followed by the next. */
    private Map<String, String> answers(List<String> questions, Readers viewer) {
        asking.as(viewer);
        var answers = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var first = asking.ask(question).returnResponse().toMap();
            answers.put(question, first.toString());
            cursor(first).ifPresent(cursor -> {
                var next = question.replace(RandomQuestions.AFTER, ", after: \"" + cursor + "\"");
                answers.put(next, answer(next));
            });
        }
        return answers;
    }

    /** Where the list goes on with which the answer begins. */
    private static Optional<Object> cursor(Map<String, Object> answer) {
        return answer.get("data") instanceof Map<?, ?> data
                        && data.size() == 1
                        && data.values().iterator().next() instanceof Map<?, ?> list
                        && list.get("pageInfo") instanceof Map<?, ?> page
                        && Boolean.TRUE.equals(page.get("hasNextPage"))
                ? Optional.ofNullable(page.get("endCursor"))
                : Optional.empty();
    }

    private String answer(String question) {
        return asking.ask(question).returnResponse().toMap().toString();
    }

    /** Everything that is written out, by the word for the format. */
    private Map<String, String> written(Readers viewer) {
        var written = new LinkedHashMap<String, String>();
        for (var export : exports) {
            var out = new ByteArrayOutputStream();
            export.write(new Viewer("somebody", viewer, Role.ADMINISTRATOR), out);
            written.put(export.kind().word(), out.toString(StandardCharsets.ISO_8859_1));
        }
        return written;
    }

    private List<String> hiddenRulings(Readers viewer) {
        var hidden = "MATCH (r:Ruling) WHERE NOT coalesce(r.seen[$level], false) RETURN r.id AS id";
        return store.rows(hidden, "level", (long) viewer.rank()).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    /** What an analyst who may read all decides by chance. */
    private List<Ruling> rule(Random random) {
        var made = new ArrayList<Ruling>();
        for (int i = 0; i < 4; i++) {
            made.add(rulings.record(judgement(random, i)));
            resolution(random, i).map(rulings::record).ifPresent(made::add);
        }
        var group = new OriginGroup(
                entry("ruling-group", Label.of(Clearance.values()[random.nextInt(3)])),
                List.of(named(random).text("id"), named(random).text("id")));
        made.add(rulings.record(group));
        return made;
    }

    private Row named(Random random) {
        var all = store.rows(
                """
                MATCH (s:Statement {form: 'NAMED'}), (m:Mention {id: s.subject})
                WHERE s.withdrawnAt IS NULL AND m.kind = 'PERSON' AND s.clearance = 0
                  AND s.compartments IS NULL
                RETURN DISTINCT s.subject AS id ORDER BY id
                """);
        return all.get(random.nextInt(all.size()));
    }

    /**
     * On people whom some may not know, by a name that those may read who know of it. What is in a compartment is not of
     * them: decision 041 tells who notices then that two are not joined.
     */
    private Judgement judgement(Random random, int number) {
        var one = somebody(random);
        var other = somebody(random);
        var verdict = one.text("id").equals(other.text("id")) || random.nextInt(4) == 0
                ? Judgement.Verdict.UNSURE
                : Judgement.Verdict.SAME;
        var label = label(one).and(label(other));
        return new Judgement(entry("judgement-" + number, label), one.text("id"), other.text("id"), verdict);
    }

    private static Label label(Row row) {
        return new Label(Clearance.values()[(int) row.number("clearance")], row.texts("compartments"));
    }

    private Row somebody(Random random) {
        var all = store.rows(
                """
                MATCH (s:Statement {form: 'NAMED'}), (m:Mention {id: s.subject})
                WHERE s.withdrawnAt IS NULL AND m.kind = 'PERSON' AND ((s.clearance = 0 AND s.compartments IS NULL)
                  OR NOT EXISTS { (m)<-[:REFERS_TO]-(t:Statement) WHERE t.compartments IS NOT NULL }
                    AND NOT EXISTS { (d:Document) WHERE d.compartments IS NOT NULL AND m.id IN d.authors })
                WITH m, s ORDER BY size(coalesce(s.compartments, [])), s.clearance, s.compartments[0]
                WITH m, collect(s)[0] AS named
                RETURN m.id AS id, named.clearance AS clearance, coalesce(named.compartments, []) AS compartments
                ORDER BY id
                """);
        return all.get(random.nextInt(all.size()));
    }

    private Optional<Ruling> resolution(Random random, int number) {
        var acts = store.rows(
                """
                MATCH (s:Statement {form: 'HAPPENED'})
                WHERE s.withdrawnAt IS NULL
                WITH s ORDER BY s.compartments IS NOT NULL, s.clearance, s.id
                WITH s.subject AS act, collect(s.id) AS statements, collect(s.clearance) AS levels,
                  max(s.clearance) AS level, collect(coalesce(s.compartments[0], '')) AS compartments
                WHERE size(statements) > 1
                RETURN act, statements, levels, level, compartments ORDER BY act
                """);
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        var act = acts.get(random.nextInt(acts.size()));
        var statements = act.texts("statements");
        int cut = 1 + random.nextInt(statements.size() - 1);
        var kind = random.nextBoolean() ? Resolution.Kind.PREFER : Resolution.Kind.NOT_THE_SAME_ACT;
        var label = new Label(
                Clearance.values()[(int) act.number("level")],
                act.texts("compartments").stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
        boolean isOfOneClearance = act.numbers("levels").subList(cut, statements.size()).stream()
                        .allMatch(level -> level == act.number("level"))
                && (label.compartments().isEmpty()
                        || act.texts("compartments").subList(cut, statements.size()).stream()
                                .allMatch(word -> label.compartments().equals(List.of(word))));
        if (kind == Resolution.Kind.NOT_THE_SAME_ACT && !isOfOneClearance) {
            return Optional.empty();
        }
        return Optional.of(new Resolution(
                entry("ruling-" + number, label),
                kind,
                "contradiction-" + number,
                act.text("act"),
                "date",
                "so",
                // Told apart are only those that nobody may read without knowing why.
                statements.subList(cut, statements.size()),
                statements.subList(0, cut)));
    }

    private static Ruling.Entry entry(String id, Label label) {
        return new Ruling.Entry(id, "analyst", "So.", Coding.NOON.instant(), label, null);
    }

    /** Two stores are filled at one moment. */
    @TestConfiguration
    static class AlwaysNoon {

        @Bean
        @Primary
        InstantSource noon() {
            return Coding.NOON;
        }
    }
}
