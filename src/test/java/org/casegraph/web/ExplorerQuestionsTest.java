package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Every question of the explorer asks only what the schema answers. */
@WebTest
class ExplorerQuestionsTest {

    private static final Pattern FRAGMENT = Pattern.compile("(?m)^fragment ");

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredByTheSchema(Resource file, @Autowired GraphQlSource source) throws IOException {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        var whole = withFragments(text);

        var document = new Parser().parseDocument(whole);
        var problems = new Validator().validateDocument(source.schema(), document, Locale.ENGLISH);

        assertThat(text).startsWith("# ");
        assertThat(problems).filteredOn(problem -> !problem.getMessage().contains("UnusedFragment")).isEmpty();
    }

    static Stream<Resource> questions() throws IOException {
        return Stream.of(
                new PathMatchingResourcePatternResolver().getResources("classpath:static/explorer/**/*.graphql"));
    }

    private static String withFragments(String text) throws IOException {
        var whole = new StringBuilder(text);
        for (var file : questions().toList()) {
            var fragment = file.getContentAsString(StandardCharsets.UTF_8);
            if (FRAGMENT.matcher(fragment).find() && !fragment.equals(text) && !fragment.contains("\nquery ")) {
                whole.append('\n').append(fragment);
            }
        }
        return whole.toString();
    }
}
