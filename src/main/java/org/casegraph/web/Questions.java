package org.casegraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The ready questions, one a file of {@code graphql/examples}, in the order of their file names. */
@Component
final class Questions {

    private static final String ENDING = ".graphql";

    private final List<Question> all;

    Questions() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/examples/*" + ENDING);
        all = Stream.of(files)
                .map(Questions::read)
                .sorted(Comparator.comparing(Question::name))
                .toList();
    }

    List<Question> all() {
        return all;
    }

    private static Question read(Resource file) {
        try {
            var name = Objects.requireNonNull(file.getFilename()).replace(ENDING, "");
            return Question.of(name, text(file), variables(file, name));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the question " + file.getFilename(), e);
        }
    }

    private static @Nullable String variables(Resource file, String name) throws IOException {
        var variables = file.createRelative(name + ".variables.json");
        return variables.exists() ? text(variables) : null;
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).strip() + "\n";
    }
}
