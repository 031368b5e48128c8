package org.casegraph.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of others, read element by element: without document types, entities or anything from elsewhere. */
public final class XmlPull implements AutoCloseable {

    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 90;

    private final String file;
    private final Metered bytes;
    private final XMLStreamReader reader;
    private int depth;

    public XmlPull(String file, InputStream stream) throws IOException {
        this.file = file;
        this.bytes = new Metered(stream);
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            this.reader = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new FileRefused(file, 0, "it cannot be read as XML");
        }
    }

    /** Goes on to the next element that begins or ends; false at the end. */
    public boolean next() {
        return step() != XMLStreamConstants.END_DOCUMENT;
    }

    private int step() {
        try {
            while (reader.hasNext()) {
                bytes.begin();
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw refused("it has a document type or entities of its own, which are not read");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    requireDepth(++depth);
                    return event;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return event;
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | Metered.Exceeded e) {
            throw refused("it cannot be read as XML");
        }
    }

    private void requireDepth(int now) {
        if (now > DEEPEST) {
            throw refused("its elements are nested more than %d deep".formatted(DEEPEST));
        }
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    public long line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** An attribute by its name, whatever the namespace; empty where it is not there. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element that begins here, and of those in it, to its end. */
    public String text() {
        var text = new StringBuilder();
        int around = depth;
        try {
            while (depth >= around && reader.hasNext()) {
                bytes.begin();
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
                    case XMLStreamConstants.START_ELEMENT -> requireDepth(++depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused("it has entities of its own, which are not read");
                    default -> {}
                }
            }
        } catch (XMLStreamException | Metered.Exceeded e) {
            throw refused("it cannot be read as XML");
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > LONGEST) {
            throw refused("a text in it is longer than %,d characters".formatted(LONGEST));
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private FileRefused refused(String sentence) {
        return new FileRefused(file, line(), sentence);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
            bytes.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
