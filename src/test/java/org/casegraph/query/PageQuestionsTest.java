package org.casegraph.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Holds the questions that the pages ask to the schema. */
@QueryTest
class PageQuestionsTest {

    private static final List<String> FOLDERS = List.of("", "review/", "identity/");
    private static final Pattern FRAGMENT = Pattern.compile("fragment (\\w+) on [\\s\\S]*?\\n}");
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w*)");

    private final GraphQLSchema schema;

    PageQuestionsTest(GraphQlSource source) {
        schema = source.schema();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionFitsTheSchema() throws IOException {
        return questions().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(problems(file.getValue()))
                        .isEmpty()));
    }

    @Test
    void aQuestionThatDoesNotFitIsNoticed() {
        assertThat(problems("query Wrong($id: ID!) { nothing(id: $id) { id } }"))
                .isNotEmpty();
    }

    private List<String> problems(String question) {
        return new Validator()
                .validateDocument(schema, Parser.parse(question), Locale.ENGLISH).stream()
                        .map(ValidationError::getMessage)
                        .toList();
    }

    /** Each question with the fragments that it uses: those of its folder, else those of the explorer. */
    private static Map<String, String> questions() throws IOException {
        var questions = new LinkedHashMap<String, String>();
        var shared = fragments(files("explorer/"));
        for (var folder : FOLDERS) {
            var files = files(folder);
            var fragments = new LinkedHashMap<>(shared);
            fragments.putAll(fragments(files));
            files.forEach((name, text) -> {
                if (!FRAGMENT.matcher(text).find()) {
                    questions.put(folder + name, whole(text, fragments));
                }
            });
        }
        assertThat(questions).hasSizeGreaterThan(25);
        return questions;
    }

    private static Map<String, String> fragments(Map<String, String> files) {
        var fragments = new LinkedHashMap<String, String>();
        files.values().stream()
                .flatMap(text -> FRAGMENT.matcher(text).results())
                .forEach(each -> fragments.put(each.group(1), each.group()));
        return fragments;
    }

    private static String whole(String question, Map<String, String> fragments) {
        var texts = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(question));
        while (!waiting.isEmpty()) {
            var text = waiting.remove();
            if (texts.add(text)) {
                SPREAD.matcher(text)
                        .results()
                        .map(each -> requireNonNull(fragments.get(each.group(1)), each.group(1)))
                        .forEach(waiting::add);
            }
        }
        return String.join("\n", texts);
    }

    private static Map<String, String> files(String folder) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:static/" + folder + "*.graphql");
        for (var file : found) {
            files.put(requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
