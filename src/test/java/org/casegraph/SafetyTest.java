package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the page of promises to the tests that it names. */
class SafetyTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @ParameterizedTest
    @MethodSource("named")
    void theTestsThatAreNamedExist(String type, String method) throws IOException {
        assertThat(source(type)).containsPattern("\\b" + method + "\\(");
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        assertThat(promises())
                .hasSizeGreaterThan(10)
                .allSatisfy(promise ->
                        assertThat(NAMED.matcher(promise).find()).as(promise).isTrue());
    }

    static List<Object[]> named() throws IOException {
        return promises().stream()
                .flatMap(promise -> NAMED.matcher(promise).results())
                .map(MatchResult::group)
                .distinct()
                .map(named -> named.replace("`", "").split("\\."))
                .map(parts -> new Object[] {parts[0], parts[1]})
                .toList();
    }

    private static List<String> promises() throws IOException {
        return Files.readAllLines(Path.of("docs", "safety.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise"))
                .toList();
    }

    private static String source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            var file = files.filter(each -> each.endsWith(type + ".java")).findFirst();
            return file.isPresent() ? Files.readString(file.get()) : "";
        }
    }
}
