package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Asks every question of graphql/examples about the built-in example. */
@QueryTest
class ExamplesTest {

    private static final Path FOLDER = Path.of("graphql/examples");

    private final Asking asking;

    ExamplesTest(Asking asking, Evaluation evaluation) {
        this.asking = asking.givenTheExample();
        evaluation.catchUp();
    }

    @Test
    void thereAreAboutADozen() throws IOException {
        assertThat(questions()).hasSizeBetween(12, 40);
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsExplainedAndAnswered() throws IOException {
        return questions()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var question = Files.readString(file);
                    assertThat(question).startsWith("# ");
                    assertThat(file.getFileName().toString()).matches("[0-9]{2}-[a-z0-9-]+\\.graphql");

                    var answer = asking.ask(question, variables(file));

                    answer.errors().verify();
                    Map<?, ?> data = answer.path("").entity(Map.class).get();
                    data.forEach((field, value) ->
                            assertThat(isSaying(value)).as(field + ": " + value).isTrue());
                }));
    }

    private static Stream<Path> questions() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Path file) throws IOException {
        var variables = file.resolveSibling(file.getFileName().toString().replace(".graphql", ".variables.json"));
        return Files.exists(variables)
                ? JsonMapper.builder().build().readValue(Files.readString(variables), Map.class)
                : Map.of();
    }

    /** Whether there is any text in it: an answer of empty lists says nothing. */
    private static boolean isSaying(Object value) {
        return switch (value) {
            case String text -> !text.isBlank();
            case Map<?, ?> map -> map.values().stream().anyMatch(ExamplesTest::isSaying);
            case Collection<?> list -> list.stream().anyMatch(ExamplesTest::isSaying);
            case null, default -> false;
        };
    }
}
