package org.casegraph.text.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes down the words of a part of a Word document, paragraph by paragraph. */
final class WordWords implements WordParts.Listener {

    private static final int DEEPEST = 50;

    private final TextBuffer buffer;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private boolean isText;
    private int fallback;
    private int tabStops;
    private boolean hasDeletions;

    WordWords(TextBuffer buffer) {
        this.buffer = buffer;
    }

    boolean hasDeletions() {
        return hasDeletions;
    }

    @Override
    public void take(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        if (xml.isStartElement()) {
            start(xml.getLocalName(), xml);
        } else if (xml.isEndElement()) {
            end(xml.getLocalName());
        } else if (xml.isCharacters() && isText && fallback == 0 && !open.isEmpty()) {
            write(xml.getText());
        }
    }

    private void start(String element, XMLStreamReader xml) throws Unreadable {
        switch (element) {
            // What older programs show instead of the same words.
            case "Fallback" -> fallback++;
            case "p" -> {
                if (open.size() == DEEPEST) {
                    throw new Unreadable("the Word document has more than " + DEEPEST
                            + " boxes inside each other; save its text as a new document");
                }
                open.push(new StringBuilder());
            }
            case "tabs" -> tabStops++;
            case "t" -> isText = true;
            case "delText" -> hasDeletions = true;
            case "tab", "ptab" -> writeMark("\t");
            case "br", "cr" -> writeMark("\n");
            case "noBreakHyphen" -> writeMark("‑");
            case "softHyphen" -> writeMark("\u00AD");
            case "sym" -> writeMark(symbol(xml.getAttributeValue(xml.getNamespaceURI(), "char")));
            default -> {
                // Everything else says how it looks.
            }
        }
    }

    private void end(String element) throws Unreadable {
        switch (element) {
            case "Fallback" -> fallback--;
            case "tabs" -> tabStops--;
            case "t" -> isText = false;
            case "p" -> paragraph();
            default -> {
                // Everything else says how it looks.
            }
        }
    }

    /** A mark in the style of a paragraph, such as a tab stop, is no character. */
    private void writeMark(String mark) throws Unreadable {
        if (!open.isEmpty() && fallback == 0 && tabStops == 0) {
            write(mark);
        }
    }

    private void write(String words) throws Unreadable {
        var paragraph = open.element();
        buffer.requireRoom(paragraph.length() + words.length());
        paragraph.append(words);
    }

    /** The words of a text box come after the paragraph that it hangs on. */
    private void paragraph() throws Unreadable {
        if (open.isEmpty()) {
            return;
        }
        var words = open.pop().toString();
        if (!open.isEmpty()) {
            boxes.add(words);
            return;
        }
        emit(words);
        for (var box : boxes) {
            emit(box);
        }
        boxes.clear();
    }

    private void emit(String words) throws Unreadable {
        if (!words.isBlank()) {
            buffer.paragraph();
            buffer.append(words);
        }
    }

    /** Symbol fonts put their signs into a private area; what they look like is not known. */
    private static String symbol(@Nullable String code) {
        try {
            int point = code == null ? 0 : Integer.parseInt(code, 16);
            return Character.isDefined(point) && point > ' ' ? Character.toString(point) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
