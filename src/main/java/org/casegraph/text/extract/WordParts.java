package org.casegraph.text.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word document, found by the relations between them, and read no further than they may go. */
final class WordParts {

    /** Takes in one part, event by event. */
    interface Listener {
        void take(XMLStreamReader xml) throws XMLStreamException, Unreadable;
    }

    private static final String DEEPEST = "1000";
    private static final XMLInputFactory XML = xml();
    private static final String NO_DOCUMENT = "the file is an archive, but no Word document; unpack it, and import what"
            + " it holds: PDF, DOCX, HTML, plain text or e-mail";

    private final ZipFile zip;
    private long left;

    WordParts(ZipFile zip, Bounds bounds) {
        this.zip = zip;
        this.left = bounds.unpacked();
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        // They count every ampersand as well, and nothing that declares an entity is read.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /** The part that holds the text itself. */
    String main() throws IOException, Unreadable {
        var mains = relations("_rels/.rels", "", "officeDocument");
        if (mains.isEmpty() || zip.getEntry("[Content_Types].xml") == null) {
            throw new Unreadable(NO_DOCUMENT);
        }
        var root = new ArrayList<String>();
        read(mains.getFirst(), xml -> {
            if (xml.isStartElement() && root.isEmpty()) {
                root.add(xml.getLocalName());
            }
        });
        if (!root.contains("document")) {
            throw new Unreadable("the file is a workbook or presentation, no Word document; save it as PDF");
        }
        return mains.getFirst();
    }

    /** The parts that a part relates to in some way, such as its headers. */
    List<String> related(String part, String kind) throws IOException, Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        return relations(folder + "_rels/" + part.substring(slash) + ".rels", folder, kind);
    }

    boolean hasEmbedded() {
        return zip.stream().anyMatch(entry -> entry.getName().contains("/embeddings/"));
    }

    private List<String> relations(String part, String folder, String kind) throws IOException, Unreadable {
        var targets = new ArrayList<String>();
        read(part, xml -> {
            if (!xml.isStartElement() || !xml.getLocalName().equals("Relationship")) {
                return;
            }
            var type = String.valueOf(xml.getAttributeValue(null, "Type"));
            var target = xml.getAttributeValue(null, "Target");
            boolean isInside = !"External".equals(xml.getAttributeValue(null, "TargetMode"));
            if (isInside && target != null && type.endsWith("/relationships/" + kind)) {
                targets.add(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        });
        targets.removeIf(target -> zip.getEntry(target) == null);
        return targets;
    }

    /** The words of all elements of a name; none where there is no such part. */
    List<String> texts(String part, String element) throws IOException, Unreadable {
        var texts = new ArrayList<String>();
        read(part, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals(element)) {
                texts.add(xml.getElementText());
            }
        });
        return texts;
    }

    /** Reads a part to its end; does nothing where there is none. */
    void read(String part, Listener listener) throws IOException, Unreadable {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var stream = new Unpacked(zip.getInputStream(entry))) {
            read(XML.createXMLStreamReader(stream), listener);
        } catch (XMLStreamException e) {
            throw left < 0
                    ? bomb()
                    : new Unreadable("the XML of the Word document is damaged; open it and save it anew");
        } catch (ZipBomb e) {
            throw bomb();
        }
    }

    private static void read(XMLStreamReader xml, Listener listener) throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(
                        "the XML of the Word document declares entities, which Word never does; open it and"
                                + " save it anew");
            }
            listener.take(xml);
        }
    }

    private static Unreadable bomb() {
        return new Unreadable("the Word document unpacks to more than is read of one; save its text as a new document");
    }

    private static final class ZipBomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out of the archive, over all parts. */
    private final class Unpacked extends java.io.FilterInputStream {

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return count(read, read);
        }

        private int count(int answer, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new ZipBomb();
            }
            return answer;
        }
    }
}
