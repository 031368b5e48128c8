package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.FormatIntake;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.casegraph.source.format.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of other tools from people who may not read everything. */
@WebTest
class SentFilesTest {

    private static final Viewer TEAM = new Viewer("amina", Clearance.TEAM);

    @TempDir
    private Path folder;

    private final FormatIntake formats;
    private final Exported exported;

    SentFilesTest(@Autowired FormatIntake formats, @Autowired List<Export> exports) {
        this.formats = formats;
        this.exported = new Exported(exports);
    }

    @BeforeEach
    void takeIn(@Autowired Imports imports) {
        TestStore.shared().empty();
        imports.write(Coding.letter("a", ""));
    }

    /** It says for itself who may read what, and for which documents. */
    @Test
    void linkedDataAreTakenOnlyFromWhoReadsEverything() throws IOException {
        var everything = exported.bytes("jsonld", Clearance.SEALED);
        var file = Files.write(folder.resolve("all.jsonld"), everything);
        TestStore.shared().empty();

        assertThat(refused(Said.of(file), TEAM)).contains("only who reads everything may bring it");
        assertThat(formats.take(Said.of(file), new Viewer("iris", Clearance.SEALED)))
                .isInstanceOf(Taken.Carried.class);
        assertThat(exported.text("jsonl", Clearance.SEALED)).contains("Ana Ruiz");
    }

    @Test
    void nobodyBringsInWhatIsKeptFromThem() throws IOException {
        Files.writeString(
                folder.resolve("people.mapping.yaml"),
                "clearance: SEALED\nentities: [{as: one, kind: PERSON, id: id, names: [name]}]");
        var file = Files.writeString(folder.resolve("people.csv"), "id,name\n1,Hye-jin Park\n");

        assertThat(refused(Said.of(file), TEAM)).contains("it would be kept from you");
        assertThat(exported.text("jsonl", Clearance.SEALED)).doesNotContain("Hye-jin");
    }

    private String refused(Said said, Viewer viewer) {
        return ((Taken.Refused) formats.take(said, viewer))
                .problems()
                .getFirst()
                .message();
    }
}
