package org.casegraph.export.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a PDF says of itself: the same for the same paper, and the language of each part. */
final class Imprint {

    /** What stands, on the way through the printer, before the language of some words. */
    static final String LANGUAGE = "lang:";

    private static final String PROGRAM = "Casegraph";

    /** A day that means nothing: PDF wants one. */
    private static final String DAY = "2000-01-01T00:00:00Z";

    private Imprint() {}

    static void set(PDDocument document, Paper paper) throws IOException {
        var digest = paper.digest();
        var about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject("SHA-256 " + digest);
        about.setProducer(PROGRAM);
        about.setCreator(PROGRAM);
        about.setAuthor(PROGRAM);
        about.setCreationDate(day());
        about.setModificationDate(day());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.language());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata(paper, digest))));
        var root = catalog.getStructureTreeRoot();
        if (root != null) {
            mark(root);
        }
        document.setDocumentId(Long.parseUnsignedLong(digest.substring(0, 16), 16));
    }

    private static byte[] metadata(Paper paper, String digest) {
        return Shipped.text("imprint.xml")
                .formatted(HtmlPaper.escaped(paper.title()), digest, paper.language(), PROGRAM, DAY, DAY)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The printer takes no languages; it takes expansions of abbreviations, and these carry them through. */
    private static void mark(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var expanded = element.getExpandedForm();
                if (expanded != null && expanded.startsWith(LANGUAGE)) {
                    element.setLanguage(expanded.substring(LANGUAGE.length()));
                    element.getCOSObject().removeItem(COSName.E);
                }
                mark(element);
            }
        }
    }

    private static Calendar day() {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(2000, Calendar.JANUARY, 1);
        return day;
    }
}
