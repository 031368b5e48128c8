package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casegraph.graph.Imports;
import org.casegraph.graph.RandomCaseFiles;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.Ticking;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
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
            "{ search(text: \"Name\", first: 20 KNOWN) { totalCount nodes { matched score entity { ...Who } } } }",
            "{ contradictions(first: 20 KNOWN) { totalCount nodes { id kind about { ...Who }"
                    + " sides { origins speakers { name } statements { ...Said } } } } }",
            "{ person(id: B KNOWN) { ...Who names { statements { ...Said } } acts(first: 5) { totalCount nodes { sentence } } } }");

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
