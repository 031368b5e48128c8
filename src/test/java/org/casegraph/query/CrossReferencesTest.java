package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Dump;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.model.Clearance;
import org.casegraph.source.list.ListOptions;
import org.casegraph.source.list.ListRefused;
import org.casegraph.xref.CrossReference;
import org.casegraph.xref.CrossReference.State;
import org.casegraph.xref.CrossReferences;
import org.casegraph.xref.Question;
import org.casegraph.xref.XrefRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of invented people, held against a graph in which some of them are. */
@QueryTest
@StoreTest
class CrossReferencesTest {

    private static final Viewer TESTER = new Viewer("tester", Clearance.SEALED);
    private static final String PEOPLE =
            """
            casegraph: 1
            collection: test
            file: people
            coder: Tester
            documents:
              - {id: letter, title: A letter, type: LETTER, authors: [aslan], published: 2019-05-02, language: en}
            entities:
              - {id: aslan, kind: PERSON, names: [{value: Аслан Ерланович Бекетов, at: 0-23}]}
              - {id: dana, kind: PERSON, names: [{value: Dana Omarova, at: 30-42}]}
              - {id: hidden, kind: PERSON, names: [{value: Marat Seitov, at: 50-62, clearance: SEALED}]}
              - {id: court, kind: INSTITUTION, type: COURT, names: [{value: Supreme Court of Kazakhstan, at: 70-97}]}
            statements:
              - {entity: aslan, property: BIRTH_DATE, value: 1961-05-02, at: 100-110, summary: He was born in May 1961.}
              - {entity: aslan, property: NATIONALITY, value: Kazakhstan, at: 111-120, summary: He is of Kazakhstan.}
            """;

    private final Asking asking;
    private final CrossReferences references;
    private final DataDirectory data;

    CrossReferencesTest(Asking asking, CrossReferences references, DataDirectory data) {
        this.asking = asking;
        this.references = references;
        this.data = data;
    }

    @BeforeEach
    void someAreKnown() {
        asking.as(Clearance.SEALED).givenAll(PEOPLE);
    }

    @AfterEach
    void nothingIsKept() {
        asking.as(Clearance.SEALED);
        references.of(TESTER).forEach(one -> references.forget(one.id(), TESTER));
    }

    @Test
    void findsPeopleAndBodiesOfAListInAnyScript(TestStore store) throws IOException {
        var before = Dump.of(store);

        var id = done("id;type;name;birth date;citizenship\n"
                        + "7;Person;BEKETOV Aslan Yerlanovich;2.5.1961;KZ\n"
                        + "8;Person;Somebody Else;;\n"
                        + "9;Company;Верховный Суд Казахстана;;\n"
                        + "10;Person;\"Омарова Дана (Omarova Dana)\";;\n")
                .id();

        assertThat(matches(id, "{ nodes { row listed { id kind } entity { name } matched band reasons against } }"))
                .containsExactly(
                        "{row=2, listed={id=7, kind=PERSON}, entity={name=Аслан Ерланович Бекетов},"
                                + " matched=Аслан Ерланович Бекетов, band=LIKELY, reasons=[The births agree: on 2 May"
                                + " 1961 on the list, on 2 May 1961 in the graph., The countries agree: Kazakhstan.],"
                                + " against=[]}",
                        "{row=4, listed={id=9, kind=INSTITUTION}, entity={name=Supreme Court of Kazakhstan},"
                                + " matched=Supreme Court of Kazakhstan, band=LIKELY, reasons=[], against=[]}",
                        "{row=5, listed={id=10, kind=PERSON}, entity={name=Dana Omarova}, matched=Dana Omarova,"
                                + " band=LIKELY, reasons=[], against=[]}");
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void tellsWhereBirthsDiffer() {
        var id = done("name,born\nBeketov Aslan,1975\n").id();

        assertThat(asking.texts(
                        "{ crossReference(id: \"%s\") { matches { nodes { against } } } }".formatted(id),
                        "crossReference.matches.nodes[*].against[*]"))
                .containsExactly("The births differ: in 1975 on the list, on 2 May 1961 in the graph.");
    }

    @Test
    void findsOnlyWhomTheViewerMayKnow() {
        var list = "name\nMarat Seitov\nDana Omarova\n";
        var reader = new Viewer("tester", Clearance.PUBLIC);

        var all = done(list).id();
        var some = done(list, reader).id();

        assertThat(found(all)).containsExactly("Marat Seitov", "Dana Omarova");
        assertThat(found(some)).containsExactly("Dana Omarova");
        asking.as(Clearance.PUBLIC);
        assertThat(found(some)).containsExactly("Dana Omarova");
        assertThat(asking.text("{ crossReference(id: \"%s\") { id } }".formatted(some), "crossReference.id"))
                .isEqualTo(some);
        assertThat(asking.texts("{ crossReferences { id } }", "crossReferences[*].id"))
                .containsExactly(some);
        assertThat(references.byId(some, new Viewer("other", Clearance.SEALED))).isNull();
    }

    @Test
    void leavesOutWhomTheViewerMayNoLongerKnowByThatName() {
        var id = done("name\nDana Omarova\n").id();

        asking.givenAll(PEOPLE.replace("Dana Omarova, at", "Dina Omarova, at"));

        assertThat(found(id)).isEmpty();
    }

    @Test
    void answersInPagesOfTheBandsThatAreAskedFor() {
        var id = done("name\n" + "Dana Omarova\nAslan Beketov\n".repeat(30)).id();
        var page = "{ crossReference(id: \"%s\") { matches(first: 25, after: %s) {"
                + " totalCount nodes { row } pageInfo { endCursor hasNextPage } } } }";

        var first = asking.ask(page.formatted(id, "null"));
        var cursor = first.path("crossReference.matches.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var second = asking.ask(page.formatted(id, '"' + cursor + '"'));

        assertThat(first.path("crossReference.matches.totalCount")
                        .entity(Integer.class)
                        .get())
                .isEqualTo(60);
        assertThat(first.path("crossReference.matches.nodes[*].row")
                        .entityList(Integer.class)
                        .get())
                .startsWith(2)
                .endsWith(26);
        assertThat(second.path("crossReference.matches.nodes[*].row")
                        .entityList(Integer.class)
                        .get())
                .startsWith(27)
                .hasSize(25);
        assertThat(asking.number(
                        "{ crossReference(id: \"%s\") { matches(bands: [WEAK]) { totalCount } } }".formatted(id),
                        "crossReference.matches.totalCount"))
                .isZero();
    }

    @Test
    void tellsOfRowsThatCannotBeRead() {
        var told = done("schema,name\nPerson,Dana Omarova\nPerson,\nVessel,Aral\nPerson,a,b\n");

        assertThat(told.rows()).isEqualTo(3);
        assertThat(told.read()).isOne();
        assertThat(told.matched()).isOne();
        assertThat(told.problems())
                .containsExactly(
                        "Row 3: it names nobody: where a name should stand there is none.",
                        "Row 5: it has 3 cells under 2 headings; cells that hold the separator stand between quotation"
                                + " marks.",
                        "1 row of the kind 'Vessel' was passed over: it is neither a person nor a body.");
    }

    @Test
    void saysWhyItFailed() {
        var told = ended(start("name\nDana Omarova\n\"Aslan Beketov\n" + "Dana Omarova\n".repeat(3), TESTER));

        assertThat(told.state()).isEqualTo(State.FAILED);
        assertThat(told.failure()).startsWith("After line 2 a quotation mark is opened and never closed");
    }

    @Test
    void refusesAtOnceWhatIsNoList() throws IOException {
        assertThatThrownBy(() -> start("who\nDana Omarova\n", TESTER)).isInstanceOf(ListRefused.class);
        assertThatThrownBy(() -> new Question(0.1, 10, TESTER)).isInstanceOf(XrefRefused.class);
        assertThat(kept()).isZero();
    }

    @Test
    void leavesNothingOnTheDiskWhenItIsForgotten() throws IOException {
        var id = done("name\nDana Omarova\n").id();
        var folder = folders().filter(path -> path.endsWith(id)).toList().getFirst();
        assertThat(Files.list(folder).map(file -> file.getFileName().toString()))
                .doesNotContain("list");

        asking.ask("mutation { forgetCrossReference(id: \"%s\") }".formatted(id))
                .errors()
                .verify();

        assertThat(kept()).isZero();
        assertThat(asking.refusals("mutation { forgetCrossReference(id: \"%s\") }".formatted(id)))
                .containsExactly("BAD_REQUEST There is no cross-reference of this id; it may have been forgotten.");
    }

    @Test
    void stopsWhereItIsAsked() {
        var running = start("name\n" + "Dana Omarova\n".repeat(100_000), TESTER);

        var stopped = asking.text(
                "mutation { stopCrossReference(id: \"%s\") { state } }".formatted(running.id()),
                "stopCrossReference.state");

        assertThat(stopped).isIn("STOPPED", "DONE");
    }

    private long kept() throws IOException {
        return folders().count();
    }

    /** One for each list, in the folder of each process. */
    private Stream<Path> folders() throws IOException {
        var all = data.crossReferences();
        try (var paths = Files.walk(all, 2)) {
            return paths
                    .filter(path -> path.getNameCount() == all.getNameCount() + 2 && Files.isDirectory(path))
                    .toList()
                    .stream();
        }
    }

    private List<String> found(String id) {
        return asking.texts(
                "{ crossReference(id: \"%s\") { matches { nodes { matched } } } }".formatted(id),
                "crossReference.matches.nodes[*].matched");
    }

    private List<String> matches(String id, String fields) {
        return asking
                .ask("{ crossReference(id: \"%s\") { matches %s } }".formatted(id, fields))
                .path("crossReference.matches.nodes")
                .entityList(Object.class)
                .get()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private CrossReference done(String list) {
        return done(list, TESTER);
    }

    private CrossReference done(String list, Viewer viewer) {
        var told = ended(start(list, viewer));
        assertThat(told.failure()).isNull();
        return told;
    }

    private CrossReference start(String list, Viewer viewer) {
        return references.start(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                "list.csv",
                ListOptions.NONE,
                new Question(0.75, 10, viewer));
    }

    private CrossReference ended(CrossReference started) {
        await().until(() -> references.of(TESTER).stream().noneMatch(one -> one.state() == State.RUNNING));
        return references.of(TESTER).stream()
                .filter(one -> one.id().equals(started.id()))
                .findFirst()
                .orElseThrow();
    }
}
