package org.casegraph.export.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that ship with the program. */
final class Shipped {

    private Shipped() {}

    static InputStream open(String file) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream("/dossier/" + file), file);
    }

    static String text(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
