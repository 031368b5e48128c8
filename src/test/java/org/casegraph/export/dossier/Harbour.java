package org.casegraph.export.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Intake;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.springframework.core.io.ClassPathResource;

/** An invented case: names in six scripts and one that means harm, dates that differ, a denial, a sealed witness. */
final class Harbour {

    static final String MATTER = Ids.of("case", "dossier", "matter");
    static final String LEYLA = Ids.of("person", "dossier", "leyla");

    private final Intake intake;
    private final EntityReader entities;
    private final Dossiers dossiers;

    Harbour(Intake intake, EntityReader entities, Dossiers dossiers) {
        this.intake = intake;
        this.entities = entities;
        this.dossiers = dossiers;
    }

    /** Fills the store anew, in this order. */
    void fill(String... files) {
        TestStore.shared().empty();
        for (var file : files) {
            try {
                var text = new ClassPathResource("dossier/" + file + ".yaml").getContentAsByteArray();
                var taken = intake.take(file + ".yaml", text);
                if (!(taken instanceof Intake.Taken.Coded)) {
                    throw new AssertionError(taken);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Paper paper(String id, String language, Clearance clearance) {
        var viewer = new Viewer("reader", clearance);
        return dossiers.of(
                entities.byId(id, viewer).orElseThrow(), Words.in(language).orElseThrow(), viewer);
    }

    static byte[] printed(Paper paper, Format format) {
        var out = new ByteArrayOutputStream();
        Press.print(paper, format, out);
        return out.toByteArray();
    }

    static String text(Paper paper, Format format) {
        return new String(printed(paper, format), StandardCharsets.UTF_8);
    }
}
