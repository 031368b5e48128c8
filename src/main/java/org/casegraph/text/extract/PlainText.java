package org.casegraph.text.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.jspecify.annotations.Nullable;

/** Plain text: its bytes decoded, and nothing else done to it, so that places coded in it hold. */
public final class PlainText {

    /** What reads it; bytes in one encoding can be read in one way only. */
    public static final String EXTRACTOR = "plain text 1";

    private static final Pattern HEADING = Pattern.compile("\\A\\uFEFF?#{1,2} ([^\\n]{1,200})");
    private static final int FEW_CONTROLS = 1000;

    private PlainText() {}

    static Extracted read(byte[] bytes, int most) throws Unreadable {
        return read(
                Encodings.decoded(bytes)
                        .orElseThrow(
                                () -> new Unreadable("it is no text, or in an encoding that is not known; accepted are"
                                        + " PDF, DOCX, HTML, e-mail (.eml) and plain text, best in UTF-8")),
                most);
    }

    private static Extracted read(Encodings.Decoded decoded, int most) throws Unreadable {
        var text = decoded.text();
        if (text.length() > most) {
            throw new Unreadable("its text is longer than %,d characters; split the file".formatted(most));
        }
        requireText(text);
        return new Extracted(
                DocumentFormat.TEXT,
                EXTRACTOR,
                decoded.charset().name(),
                document(text),
                heading(text),
                null,
                List.of());
    }

    /** A plain text with its paragraphs, which blank lines part, and its pages, where it has form feeds. */
    public static DocumentText document(String text) {
        var paragraphs = new ArrayList<Integer>();
        var pages = new ArrayList<Integer>();
        boolean isOpening = true;
        boolean isBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                pages.add(i + 1);
                isOpening = true;
            } else if (c == '\n' || c == '\r') {
                isOpening |= isBlank && !(c == '\n' && i > 0 && text.charAt(i - 1) == '\r');
                isBlank = true;
            } else if (!Character.isWhitespace(c) && c != '\uFEFF') {
                if (isOpening) {
                    paragraphs.add(i);
                }
                isOpening = false;
                isBlank = false;
            }
        }
        if (!pages.isEmpty()) {
            pages.addFirst(0);
        }
        return new DocumentText(text, pages, paragraphs);
    }

    private static void requireText(String text) throws Unreadable {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Unreadable(
                        "it is no text: character %,d is NUL; accepted is plain text in UTF-8".formatted(i));
            }
            controls += c < ' ' && !Character.isWhitespace(c) && c != 0x1B ? 1 : 0;
        }
        if (controls > text.length() / FEW_CONTROLS) {
            throw new Unreadable("it is no text: it is full of control characters; accepted is plain text in UTF-8");
        }
        if (text.isBlank() || text.equals("\uFEFF")) {
            throw new Unreadable("there is no text in it");
        }
    }

    private static @Nullable String heading(String text) {
        var heading = HEADING.matcher(text);
        return heading.find() ? heading.group(1).strip() : null;
    }
}
