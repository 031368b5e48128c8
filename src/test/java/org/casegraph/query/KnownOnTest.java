package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.casegraph.graph.Imports;
import org.casegraph.graph.RandomCaseFiles;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.Ticking;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Whatever is asked about an earlier moment is answered as it was answered then. */
@QueryTest
@Import(KnownOnTest.SteppingClock.class)
class KnownOnTest {

    private static final String WHO = "fragment Who on Entity { id kind name names { value } }";
    private static final String SAID =
            """
            fragment Said on Statement { id status recordedAt summary clearance speakers { name depth } date { words }
              document { title } subject { ... on Entity { name } ... on Act { sentence } }
              roles { role entity { name } act { kind } } }
            """;

    private static final List<String> QUESTIONS = List.of(
            "{ findings(includePartial: true, first: 20 KNOWN) { totalCount nodes { id sentence origins strength order missing"
                    + " roles { name entities { ...Who } } legs { name state statements { ...Said } } } } }",
            "{ neighbourhood(of: [A, B], hops: 2, first: 20 KNOWN) { truncated nodes { ...Who }"
                    + " ties { id sentence origins contested from { name } to { name } act { id } statements { ...Said } } } }",
            "{ routes(from: A, to: B KNOWN) { sentence origins hops { sentence from { ...Who } statements { ...Said } } } }",
            "{ timeline(of: [A, B, C] KNOWN) { date { words } of { ...Who } act { sentence origins"
                    + " roles { role entity { name } act { id sentence } statements { ...Said } } } } }",
            "{ people(first: 20 KNOWN) { totalCount nodes { ...Who suffered { sentence } relatives { sentence }"
                    + " statements(first: 9) { totalCount nodes { ...Said } } } } }",
            "{ search(text: \"Arkanov\", first: 20 KNOWN) { totalCount nodes { matched score entity { ...Who } } } }",
            "{ contradictions(first: 20 KNOWN) { totalCount nodes { id kind about { ...Who }"
                    + " sides { origins speakers { name } statements { ...Said } } } } }",
            "{ candidates(states: [OPEN, UNSURE, DIFFERENT], first: 20 KNOWN) { totalCount nodes { id question score state names"
                    + " reason reasons against one { ...Who } other { ...Who } sharedTies { with { ...Who } } } } }",
            "{ person(id: B KNOWN) { ...Who names { statements { ...Said } } acts(first: 5) { totalCount nodes { sentence } } } }");

    private static final String KIN =
            """
            statements:
              - {at: 1-9, summary: Brother., relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
            """;

    private final Asking asking;
    private final Imports imports;
    private final Ticking clock;

    KnownOnTest(Asking asking, Imports imports, Ticking clock) {
        this.asking = asking;
        this.imports = imports;
        this.clock = clock;
    }

    @TestConfiguration
    static class SteppingClock {

        @Bean
        @Primary
        Ticking stepping() {
            return new Ticking();
        }
    }

    @BeforeEach
    void empty() {
        TestStore.shared().empty();
        clock.tick();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void answersAsItAnsweredThen(int seed) {
        var random = new Random(seed);
        var then = new LinkedHashMap<Instant, List<Map<?, ?>>>();
        for (int i = 0; i < 6; i++) {
            imports.write(RandomCaseFiles.file(random, List.of("PUBLIC")));
            then.put(clock.instant(), answers(""));
            clock.tick();
        }

        then.forEach((moment, answers) -> assertThat(answers(", knownOn: \"" + moment + "\""))
                .as("at %s of seed %d", moment, seed)
                .isEqualTo(answers));
    }

    @Test
    void answersThenAndNowSideBySide() {
        asking.given("letter", KIN);
        var then = clock.instant();
        clock.tick();
        imports.write(Coding.read(Coding.yaml("letter", "").replace("Bruno Ruiz", "Bruno Diaz")));
        clock.tick();
        var question = "{ then: person(id: \"%s\", knownOn: \"%s\") { ...P } now: person(id: \"%s\") { ...P } }"
                        .formatted(Coding.person("bruno"), then, Coding.person("bruno"))
                + " fragment P on Person { name relatives { from { name } to { name } statements { status } } }";

        var answer = asking.ask(question);

        answer.path("then.name").entity(String.class).isEqualTo("Bruno Ruiz");
        answer.path("then.relatives[0].from.name").entity(String.class).isEqualTo("Bruno Ruiz");
        answer.path("then.relatives[0].statements[0].status")
                .entity(String.class)
                .isEqualTo("STANDING");
        answer.path("now.name").entity(String.class).isEqualTo("Bruno Diaz");
        answer.path("now.relatives").entityList(Object.class).hasSize(0);
    }

    @Test
    void aDayIsAskedAboutAtItsEnd() {
        asking.given("letter", KIN);
        var day = clock.instant().toString().substring(0, 10);
        var before = clock.instant().minusSeconds(86_400).toString().substring(0, 10);
        clock.tick();

        assertThat(people('"' + day + '"')).isEqualTo(2);
        assertThat(people('"' + before + '"')).isZero();
        assertThat(people('"' + day + "T13:59:59+02:00\"")).isZero();
        assertThat(people('"' + day + "T14:00:00+02:00\"")).isEqualTo(2);
        assertThat(people("\"9999-12-31\"")).isEqualTo(2);
        assertThat(people("null")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2017\"", "\"2017-06-12T09:30:00\"", "2017", "\"2017-02-30\""})
    void saysWhatAMomentLooksLike(String bad) {
        assertThat(asking.refusals("{ people(knownOn: " + bad + ") { totalCount } }"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("BAD_REQUEST ")
                .contains("Expected a moment with its offset such as \"2017-06-12T09:30:00Z\", or a day such as"
                        + " \"2017-06-12\".");
    }

    @Test
    void asksAboutOneEarlierMomentAtATime() {
        assertThat(asking.refusals("{ a: people(knownOn: \"2017-01-01\") { totalCount }"
                        + " b: people(knownOn: \"2018-01-01T00:00:00Z\") { totalCount } }"))
                .containsExactly("BAD_REQUEST One request asks about one earlier moment, beside the present; ask about"
                        + " another in a request of its own.");
    }

    private int people(String knownOn) {
        return asking.number("{ people(knownOn: " + knownOn + ") { totalCount } }", "people.totalCount");
    }

    private List<Map<?, ?>> answers(String knownOn) {
        var answers = new ArrayList<Map<?, ?>>();
        for (var question : QUESTIONS) {
            var asked = asking.ask(whole(question.replace(" KNOWN", knownOn)));
            asked.errors().verify();
            answers.add(asked.path("").entity(Map.class).get());
        }
        return answers;
    }

    private static String whole(String question) {
        var people = question.replace("A,", '"' + Coding.person("a") + "\",")
                .replaceAll("\\bB\\b", '"' + Coding.person("b") + '"')
                .replace(" C]", '"' + Coding.person("c") + "\"]");
        return people + (people.contains("...Who") ? WHO : "") + (people.contains("...Said") ? SAID : "");
    }
}
