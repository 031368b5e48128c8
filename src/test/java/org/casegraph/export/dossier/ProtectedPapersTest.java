package org.casegraph.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casegraph.Casegraph;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Protecting;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is printed or written out for others tells of somebody protected by the alias, in every format. */
@SpringBootTest(classes = Casegraph.class, properties = "casegraph.data=target/protected-papers-test")
@StoreTest(emptied = StoreTest.Emptied.BEFORE_ALL)
class ProtectedPapersTest {

    private static final List<String> NAMES = List.of("leyla", "azadi", "لیلا", "آزادی", "лейла", "азади");

    private final Harbour harbour;
    private final Protecting protecting;
    private final List<Export> exports;

    ProtectedPapersTest(
            @Autowired Intake intake,
            @Autowired EntityReader entities,
            @Autowired Dossiers dossiers,
            @Autowired Protecting protecting,
            @Autowired List<Export> exports) {
        this.harbour = new Harbour(intake, entities, dossiers);
        this.protecting = protecting;
        this.exports = exports;
    }

    @BeforeEach
    void protect() {
        harbour.fill("appeal", "news", "sealed");
        protecting.protect(
                new Protecting.Wanted(Harbour.LEYLA, "Witness 7", Clearance.SEALED, "She was threatened.", null),
                new Viewer("analyst", Clearance.SEALED));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void dossiersTellTheAlias(Format format) throws IOException {
        for (var id : List.of(Harbour.LEYLA, Harbour.MATTER)) {
            var printed = Harbour.printed(harbour.paper(id, "en", Clearance.TEAM), format);
            var text = format == Format.PDF ? pages(printed) : unpacked(printed);

            assertThat(text).contains("witness 7").doesNotContain(NAMES);
            assertThat(unpacked(printed)).doesNotContain(NAMES);
        }
    }

    @Test
    void exportsTellTheAlias() throws IOException {
        for (var export : exports) {
            var out = new ByteArrayOutputStream();
            export.write(new Viewer("reader", Clearance.TEAM, Role.READER), out);

            assertThat(unpacked(out.toByteArray()))
                    .as(export.kind().word())
                    .contains("witness 7")
                    .doesNotContain(NAMES);
        }
    }

    @Test
    void whoMayKnowReadsTheName() throws IOException {
        var printed = Harbour.printed(harbour.paper(Harbour.LEYLA, "en", Clearance.SEALED), Format.MD);

        assertThat(unpacked(printed)).contains("leyla azadi");
    }

    private static String pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).toLowerCase(Locale.ROOT);
        }
    }

    /** The text of a file; of a packed one, of all that is in it. */
    private static String unpacked(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
