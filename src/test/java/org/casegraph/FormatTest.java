package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the code to one layout. {@code mvn test -Dtest=FormatTest -Dcasegraph.format=write} writes it.
 *
 * <p>A test and no plugin, because the formatter has to understand the language level of the code and Maven itself may
 * run on an older JDK.
 */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void codeIsLaidOutAsTheFormatterWould() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            List<Path> otherwise = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(FormatTest::isOtherwise)
                    .toList();
            assertThat(otherwise).isEmpty();
        }
    }

    private static boolean isOtherwise(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = FORMATTER.formatSource(source);
            if ("write".equals(System.getProperty("casegraph.format"))) {
                Files.writeString(file, formatted);
                return false;
            }
            return !source.equals(formatted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be laid out: " + e.getMessage(), e);
        }
    }
}
