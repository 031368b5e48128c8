package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casegraph.access.Viewer;
import org.casegraph.export.dossier.Dossiers;
import org.casegraph.export.dossier.Format;
import org.casegraph.export.dossier.Press;
import org.casegraph.export.dossier.Words;
import org.casegraph.graph.Intake;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes pictures of printed pages, as {@link PicturesTest} does of screens and with the same setting. */
@WebTest
class DossierPicturesTest {

    private static final long LARGEST = 150_000;
    private static final float DOTS = 80;

    @Test
    void pagesHavePictures(@Autowired Intake intake, @Autowired EntityReader entities, @Autowired Dossiers dossiers)
            throws IOException {
        OrelCase.takeIn(intake, true);
        var folder = "write".equals(System.getProperty("casegraph.pictures"))
                ? Path.of("docs", "pictures")
                : Path.of("target", "pictures", "pages");
        Files.createDirectories(folder);
        var viewer = new Viewer("reader", Clearance.TEAM);
        var matter = entities.byId(OrelCase.id("case", "case"), viewer).orElseThrow();
        for (var shown : Map.of("en", 0, "ru", 1).entrySet()) {
            var bytes = new ByteArrayOutputStream();
            Press.print(dossiers.of(matter, Words.in(shown.getKey()).orElseThrow(), viewer), Format.PDF, bytes);
            try (var document = Loader.loadPDF(bytes.toByteArray())) {
                var picture = folder.resolve("dossier-" + (shown.getValue() + 1) + ".png");
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(shown.getValue(), DOTS), "png", picture.toFile());
                SmallPicture.write(picture);
                assertThat(Files.size(picture)).isLessThanOrEqualTo(LARGEST);
            }
        }
    }
}
