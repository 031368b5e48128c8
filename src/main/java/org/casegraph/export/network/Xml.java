package org.casegraph.export.network;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: one element after the other, no character in it that XML does not know. */
final class Xml {

    /** XML 1.0 has no way to write these, not even escaped. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    Xml(OutputStream out) {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            this.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    /** Opens an element; names and values of attributes alternate. */
    Xml open(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    /** An attribute of the element just opened. */
    Xml with(String name, String value) {
        try {
            write(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    Xml text(String text) {
        try {
            out.writeCharacters(writable(text));
            return this;
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    /** Closes all that is open. */
    void end() {
        try {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        } catch (XMLStreamException e) {
            throw new ExportFailed(e);
        }
    }

    static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], writable(attributes[i + 1]));
        }
    }
}
