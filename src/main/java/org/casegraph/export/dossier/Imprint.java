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

    private static final String METADATA =
            """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">SHA-256 %s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>%s</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

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
        return METADATA.formatted(
                        HtmlPaper.escaped(paper.title()), digest, paper.language(), PROGRAM, DAY, DAY)
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
