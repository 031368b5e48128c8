package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Texts in which somebody protected is named, and all that is told of them. */
@QueryTest
@StoreTest
class ProtectedTextsTest {

    private static final String TEXT =
            """
            To the prosecutor.

            NAME was taken on 12 March with her brother Marat Omarov. The police says that NAME left by herself.

            They ask that NAME be let go.
            """;
    private static final String FILE =
            """
            casegraph: 1
            collection: test
            file: letter
            coder: Tester
            documents:
              - {id: letter, title: Letter for NAME, type: LETTER, authors: [family], sha256: HASH, characters: LENGTH}
            entities:
              - {id: family, kind: GROUP, names: [{value: The family of NAME, at: 0-18, type: DESCRIPTION}]}
              - id: held
                kind: PERSON
                protected: {alias: Witness 7}
                names: [{value: NAME, at: FIRST}]
              - {id: brother, kind: PERSON, names: [{value: Marat Omarov, at: BROTHER}]}
              - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: 0-3}]}
            acts: [{id: arrest, kind: ARREST}, {id: demand, kind: DEMAND_FOR_RELEASE}]
            statements:
              - {at: FIRST, summary: NAME was taken., act: arrest, roles: {SUFFERED_BY: held, DONE_BY: police}}
              - {at: SECOND, stance: DENIES, speakers: [family, police], summary: NAME left., act: arrest,
                 roles: {SUFFERED_BY: held}}
              - {at: BROTHER, summary: Brother of NAME., relation: RELATIVE_OF, from: brother, to: held,
                 as: brother of NAME}
              - {at: LAST, summary: They ask for NAME., act: demand, roles: {ASKED_BY: family, IN_FAVOUR_OF: held}}
            """;
    /** Ids are made of what is said, and would differ with the name. */
    private static final String LETTER = "document-0123456789abcdef";

    private static final String STATEMENTS =
            "{ statements { nodes { summary value quote locator { start end page paragraph } } } }";
    private static final String DOCUMENT = "{ document(id: \"" + LETTER
            + "\") { title sha256 textSha256 characters held format text { from to total text paragraphs } } }";

    private final Asking asking;
    private final HeldTexts texts;
    private final Imports imports;

    ProtectedTextsTest(Asking asking, HeldTexts texts, Imports imports) {
        this.asking = asking;
        this.texts = texts;
        this.imports = imports;
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    private void given(String name) {
        var text = TEXT.replace("NAME", name);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        texts.hold(bytes);
        int first = text.indexOf(name);
        int second = text.indexOf(name, first + 1);
        int last = text.lastIndexOf("ask that");
        var file = Coding.read(FILE.replace("HASH", Ids.hash(bytes))
                .replace("LENGTH", String.valueOf(text.length()))
                .replace("FIRST", place(first, name.length()))
                .replace("SECOND", place(second, name.length()))
                .replace("LAST", place(last, "ask that  be let go".length() + name.length()))
                .replace("BROTHER", place(text.indexOf("Marat"), "Marat Omarov".length()))
                .replace("NAME", name));
        imports.write(new CaseFile(
                file.id(),
                file.documents().stream().map(ProtectedTextsTest::letter).toList(),
                file.mentions(),
                IntStream.range(0, file.statements().size())
                        .mapToObj(number -> numbered(file.statements().get(number), number))
                        .toList(),
                file.judgements(),
                file.origins(),
                file.collected(),
                file.protections()));
    }

    private static Document letter(Document document) {
        return new Document(
                LETTER,
                document.title(),
                document.type(),
                document.publisher(),
                document.authors(),
                document.addressees(),
                document.published(),
                document.language(),
                document.url(),
                document.sha256(),
                document.characters(),
                document.clearance());
    }

    private static Statement numbered(Statement statement, int number) {
        return new Statement(
                "statement-" + number,
                LETTER,
                statement.locator(),
                statement.summary(),
                statement.stance(),
                statement.speakers(),
                statement.origin(),
                statement.fact(),
                statement.date(),
                statement.clearance(),
                statement.coder());
    }

    private static String place(int start, int length) {
        return start + "-" + (start + length);
    }

    @Test
    void textsAndQuotesAreShownUnderTheAliasInTheirPlaces() {
        given("Aigerim Saparova");
        asking.as(Clearance.TEAM);

        var text = asking.ask(DOCUMENT)
                .path("document.text.text")
                .entity(String.class)
                .get();

        assertThat(text).isEqualTo(TEXT.replace("NAME", "Witness 7"));
        for (Map<?, ?> node : asking.ask(STATEMENTS)
                .path("statements.nodes[*]")
                .entityList(Map.class)
                .get()) {
            if (node.get("locator") instanceof Map<?, ?> at && node.get("quote") != null) {
                assertThat(text.substring((Integer) at.get("start"), (Integer) at.get("end")))
                        .isEqualTo(node.get("quote"));
            }
        }
        assertThat(asking.texts(STATEMENTS, "statements.nodes[*].quote"))
                .contains("Witness 7", "ask that Witness 7 be let go", "Marat Omarov");
    }

    @Test
    void hashesAndLengthsTellNothing() {
        given("Aigerim Saparova");
        asking.as(Clearance.TEAM);

        var document = asking.ask(DOCUMENT);

        document.path("document.sha256").valueIsNull();
        document.path("document.textSha256").valueIsNull();
        document.path("document.characters").valueIsNull();
        asking.as(Clearance.SEALED);
        assertThat(asking.text(DOCUMENT, "document.text.text")).contains("Aigerim Saparova");
        assertThat(asking.text(DOCUMENT, "document.sha256")).hasSize(64);
    }

    @Test
    void isReviewedOnlyByThoseWhoMayKnow() {
        given("Aigerim Saparova");
        var question = "{ document(id: \"%s\") { proposals { nodes { quote } } } }".formatted(LETTER);
        asking.as(Clearance.TEAM);

        assertThat(asking.ask(question).path("").entity(Object.class).get().toString())
                .doesNotContain("Aigerim", "Saparova");
    }

    @Test
    void answersAreTheSameWhateverTheNameIs() {
        for (var clearance : List.of(Clearance.PUBLIC, Clearance.TEAM)) {
            var one = answers("Aigerim Saparova", clearance);
            var other = answers("Dinmukhamed Bekzhanovich Tleuberdin", clearance);

            assertThat(other).isEqualTo(one);
        }
    }

    private List<String> answers(String name, Clearance clearance) {
        asking.as(Clearance.SEALED);
        TestStore.shared().empty();
        given(name);
        asking.as(clearance);
        return questions()
                .map(question ->
                        asking.ask(question).path("").entity(Object.class).get().toString())
                .toList();
    }

    private static Stream<String> questions() {
        var held = Coding.person("held");
        return Stream.of(
                STATEMENTS,
                DOCUMENT,
                "{ person(id: \"" + held + "\") { id name names { value type language script } formerIds"
                        + " protection { alias } statements { totalCount nodes { summary form value } } ties(minOrigins: 0) { totalCount nodes {"
                        + " sentence quality } } acts(minOrigins: 0) { nodes { sentence } } } }",
                "{ people { totalCount edges { cursor } nodes { name } pageInfo { endCursor } } }",
                "{ groups { totalCount edges { cursor } nodes { name names { value } } } }",
                "{ documents { totalCount edges { cursor } nodes { title } } }",
                "{ search(text: \"witness\") { totalCount nodes { matched score entity { name } } } }",
                "{ search(text: \"aigerim saparova\") { totalCount nodes { matched } } }",
                "{ search(text: \"tleuberdin\") { totalCount nodes { matched } } }",
                "{ documents(filter: {title: \"saparova\"}) { totalCount } }",
                "{ documents(filter: {title: \"tleuberdin\"}) { totalCount } }",
                "{ people(filter: {name: \"saparova\"}) { totalCount } }",
                "{ candidates { totalCount nodes { score } } contradictions { nodes { sides { says } } } }",
                "{ neighbourhood(of: [\"%s\"], hops: 2) { nodes { name } ties { sentence } } }".formatted(held),
                "{ routes(from: \"%s\", to: \"%s\") { sentence } }".formatted(held, Coding.person("brother")),
                "{ timeline(of: [\"%s\"]) { act { sentence } } }".formatted(held),
                "{ findings(includePartial: true) { totalCount nodes { sentence } } }",
                "{ rulings { totalCount } judgements { totalCount } }");
    }

    @Test
    void logsAndFileNamesHoldNoName() throws IOException {
        var logger = (Logger) LoggerFactory.getLogger("org.casegraph");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        logger.addAppender(lines);
        try {
            given("Aigerim Saparova");
            for (var clearance : Clearance.values()) {
                asking.as(clearance);
                questions().forEach(question -> asking.ask(question));
                asking.ask("{ person(id: \"Saparova\") { name } nothing }");
            }
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(before);
        }

        assertThat(lines.list).allSatisfy(line -> assertThat(line.getFormattedMessage())
                .doesNotContainIgnoringCase("saparova", "aigerim"));
        try (Stream<Path> files = Files.walk(Path.of("target", "query-test"))) {
            assertThat(files.map(Path::toString))
                    .allSatisfy(file -> assertThat(file).doesNotContainIgnoringCase("saparova", "aigerim"));
        }
    }
}
