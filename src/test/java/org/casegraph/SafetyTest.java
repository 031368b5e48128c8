package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every promise of docs/safety.md names tests, and they are there. */
class SafetyTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*)\\.([a-z]\\w*)`");

    @Test
    void everyPromiseNamesATest() throws IOException {
        assertThat(promises())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(TEST.matcher(row).find()).isTrue());
    }

    @Test
    void testsThatAreNamedAreThere() throws IOException {
        var named = promises().stream()
                .flatMap(row -> TEST.matcher(row).results())
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        Collectors.mapping((MatchResult match) -> match.group(2), Collectors.toSet())));

        named.forEach((type, methods) -> {
            var source = source(type);
            assertThat(methods).as(type).allSatisfy(method -> assertThat(source).containsPattern(" " + method + "\\("));
        });
    }

    private static List<String> promises() throws IOException {
        return Files.readAllLines(Path.of("docs/safety.md")).stream()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| promise |"))
                .toList();
    }

    private static String source(String type) {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var file = files.filter(path -> path.endsWith(type + ".java")).findFirst();
            assertThat(file).as(type).isPresent();
            return Files.readString(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
