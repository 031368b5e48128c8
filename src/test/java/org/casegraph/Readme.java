package org.casegraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README, as tests read it. */
public final class Readme {

    private static final Pattern PACKAGE = Pattern.compile("\\| `([a-z]+)` \\| ([A-Z].*\\.) \\|");
    private static final Pattern FENCED = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    /** A row of the package table. */
    public record Room(String name, String sentence) {}

    private Readme() {}

    public static String text() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new AssertionError("The README stands beside the pom", e);
        }
    }

    /** The packages in the order of the table. */
    public static List<Room> packages() {
        return PACKAGE.matcher(text())
                .results()
                .map(row -> new Room(row.group(1), row.group(2)))
                .toList();
    }

    /** The fenced blocks of one language. */
    public static List<String> blocks(String language) {
        return FENCED.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
