package org.casegraph.graph.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;

/** The texts and originals of a new store: what is left of those of the old one. */
record RestTexts(HeldTexts texts, DataDirectory data) {

    /** Texts that stay are the same files; those that lose some of their words are written anew. */
    void write(Plan plan, Path folder) throws IOException {
        try (var all = Files.list(data.texts())) {
            for (var file : all.toList()) {
                if (stays(plan, String.valueOf(file.getFileName()))) {
                    link(file, folder.resolve(file.getFileName()));
                }
            }
        }
        var held = new HeldTexts(folder);
        plan.texts.forEach((sha256, text) ->
                texts.layout(sha256).ifPresent(layout -> held.holdErased(sha256, text, layout, plan.number)));
    }

    private static boolean stays(Plan plan, String name) {
        @Nullable String sha256 = Backup.isText(name) ? name.substring(0, name.indexOf('.')) : null;
        return sha256 != null && !plan.originals.contains(sha256) && !plan.texts.containsKey(sha256);
    }

    private static void link(Path file, Path to) throws IOException {
        try {
            Files.createLink(to, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, to);
        }
    }
}
