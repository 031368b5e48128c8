package org.casegraph.text.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells in which encoding a text is: by its byte order mark, else UTF-8 where it is that, else by its letters. */
final class Encodings {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private Encodings() {}

    /** A text and the encoding it was in. */
    record Decoded(String text, Charset charset) {}

    /** The text of some bytes; a byte order mark stays the first character. */
    static Optional<Decoded> decoded(byte[] bytes) {
        var marked = marked(bytes);
        if (marked.isPresent()) {
            return decoded(bytes, marked.get());
        }
        return decoded(bytes, StandardCharsets.UTF_8).or(() -> guessed(bytes).flatMap(name -> decoded(bytes, name)));
    }

    /** The text of some bytes that are said to be in an encoding; UTF-8 is believed before what is said. */
    static Optional<Decoded> decoded(byte[] bytes, Optional<String> said) {
        var marked = marked(bytes);
        if (marked.isPresent() || said.isEmpty()) {
            return decoded(bytes);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> named(said.get()).flatMap(charset -> decoded(bytes, charset)))
                .or(() -> decoded(bytes));
    }

    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static Optional<Decoded> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Encodings::named);
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
