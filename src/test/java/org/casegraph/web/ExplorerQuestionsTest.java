package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Every question of the explorer asks only what the schema answers. */
@WebTest
class ExplorerQuestionsTest {

    private static final Pattern FRAGMENT = Pattern.compile("(?m)^fragment (\\w+) ");
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(?!\\s*on\\b)\\s*(\\w+)");

    @Test
    void isAnsweredByTheSchema(@Autowired GraphQlSource source) throws IOException {
        var texts = texts();
        var fragments = new LinkedHashMap<String, String>();
        texts.forEach((file, text) -> names(FRAGMENT, text).forEach(name -> fragments.put(name, file)));

        assertThat(texts).hasSizeGreaterThan(10).allSatisfy((file, text) -> {
            assertThat(text).startsWith("# ");
            if (!fragments.containsValue(file)) {
                var document = new Parser().parseDocument(whole(file, texts, fragments));
                assertThat(new Validator().validateDocument(source.schema(), document, Locale.ENGLISH))
                        .isEmpty();
            }
        });
    }

    /** A question together with the files of all fragments that it uses, and that those use. */
    private static String whole(String file, Map<String, String> texts, Map<String, String> fragments) {
        var files = new ArrayList<>(List.of(file));
        for (int at = 0; at < files.size(); at++) {
            for (var name : names(SPREAD, texts.get(files.get(at)))) {
                var named = fragments.get(name);
                if (named != null && !files.contains(named)) {
                    files.add(named);
                }
            }
        }
        return String.join("\n", files.stream().map(texts::get).toList());
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:static/explorer/**/*.graphql")) {
            texts.put(file.getURL().getPath(), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts;
    }
}
