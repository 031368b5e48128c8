package org.casegraph.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The annotated texts that suggestions are measured on. All people, bodies and events in them are invented. */
public final class GoldTexts {

    /** Names a folder of texts that nobody who wrote rules has seen. */
    private static final String BLIND = "CASEGRAPH_BLIND_TEXTS";

    private GoldTexts() {}

    /** Those that rules may be written by, in the order of their names. */
    public static List<GoldText> all() {
        return in(Path.of("src/test/resources/texts"));
    }

    /** Those that no rule was written by; empty where the environment names no folder of them. */
    public static Optional<List<GoldText>> blind() {
        return Optional.ofNullable(System.getenv(BLIND)).map(Path::of).map(GoldTexts::in);
    }

    /** One of those that rules may be written by. */
    public static GoldText named(String name) {
        return GoldReader.read(Path.of("src/test/resources/texts", name + ".yaml"));
    }

    static List<GoldText> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(GoldReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
