package org.casegraph.text.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.jspecify.annotations.Nullable;

/** What is said between us and a process that reads files. */
final class Transcript {

    private static final int READ = 0x52;
    private static final int REFUSED = 0x4E;

    private Transcript() {}

    static void ask(Path file, DocumentFormat format, DataOutputStream to) throws IOException {
        write(file.toString(), to);
        to.writeInt(format.ordinal());
        to.flush();
    }

    static Path file(DataInputStream from) throws IOException {
        return Path.of(text(from));
    }

    static DocumentFormat format(DataInputStream from) throws IOException {
        return DocumentFormat.values()[from.readInt()];
    }

    static void tell(Extracted extracted, DataOutputStream to) throws IOException {
        to.writeInt(READ);
        to.writeInt(extracted.format().ordinal());
        write(extracted.extractor(), to);
        maybe(extracted.encoding(), to);
        maybe(extracted.title(), to);
        maybe(extracted.language(), to);
        to.writeInt(extracted.notes().size());
        for (var note : extracted.notes()) {
            write(note, to);
        }
        write(extracted.text().pages(), to);
        write(extracted.text().paragraphs(), to);
        write(extracted.text().text(), to);
        to.flush();
    }

    static void tell(Unreadable refusal, DataOutputStream to) throws IOException {
        to.writeInt(REFUSED);
        write(refusal.sentence(), to);
        to.flush();
    }

    static Extracted answer(DataInputStream from) throws IOException, Unreadable {
        int answer = from.readInt();
        if (answer == REFUSED) {
            throw new Unreadable(text(from));
        }
        if (answer != READ) {
            throw new IOException("No answer begins so: " + answer);
        }
        var format = format(from);
        var extractor = text(from);
        var encoding = maybe(from);
        var title = maybe(from);
        var language = maybe(from);
        var notes = new ArrayList<String>();
        for (int left = from.readInt(); left > 0; left--) {
            notes.add(text(from));
        }
        var pages = numbers(from);
        var paragraphs = numbers(from);
        var text = new DocumentText(text(from), pages, paragraphs);
        return new Extracted(format, extractor, encoding, text, title, language, notes);
    }

    private static void write(String text, DataOutputStream to) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static void maybe(@Nullable String text, DataOutputStream to) throws IOException {
        to.writeBoolean(text != null);
        if (text != null) {
            write(text, to);
        }
    }

    private static void write(List<Integer> numbers, DataOutputStream to) throws IOException {
        to.writeInt(numbers.size());
        for (int number : numbers) {
            to.writeInt(number);
        }
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new java.io.EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String maybe(DataInputStream from) throws IOException {
        return from.readBoolean() ? text(from) : null;
    }

    private static List<Integer> numbers(DataInputStream from) throws IOException {
        var numbers = new ArrayList<Integer>();
        for (int left = from.readInt(); left > 0; left--) {
            numbers.add(from.readInt());
        }
        return numbers;
    }
}
