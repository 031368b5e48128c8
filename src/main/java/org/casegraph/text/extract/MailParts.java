package org.casegraph.text.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** Gathers the words of the parts of a mail while it streams by. */
final class MailParts extends AbstractContentHandler {

    /** Words of one part; of several parts that say the same, the plain one is read. */
    private record Piece(String words, boolean isPlain) {}

    private record Frame(boolean isAlternative, List<List<Piece>> children) {

        static Frame of(boolean isAlternative) {
            return new Frame(isAlternative, new ArrayList<>());
        }

        List<Piece> pieces() {
            if (isAlternative) {
                return children.stream()
                        .filter(child -> child.stream()
                                .anyMatch(piece ->
                                        piece.isPlain() && !piece.words().isBlank()))
                        .findFirst()
                        .orElse(children.isEmpty() ? List.of() : children.getLast());
            }
            return children.stream().flatMap(List::stream).toList();
        }
    }

    private final Bounds bounds;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<String> attachments = new ArrayList<>();
    private MailHeaders headers = new MailHeaders();
    private @Nullable String subject;
    private int parts;
    private int characters;
    private boolean isEncrypted;

    MailParts(Bounds bounds) {
        this.bounds = bounds;
        frames.push(Frame.of(false));
    }

    String text() {
        var all = new ArrayList<String>();
        frames.getLast().pieces().forEach(piece -> all.add(piece.words().strip()));
        all.removeIf(String::isEmpty);
        if (!attachments.isEmpty()) {
            all.add(String.join("\n", attachments));
        }
        return String.join("\n\n", all);
    }

    @Nullable
    String subject() {
        return subject;
    }

    int attachments() {
        return attachments.size();
    }

    boolean isEncrypted() {
        return isEncrypted;
    }

    @Override
    public void startHeader() {
        headers = new MailHeaders();
    }

    @Override
    public void field(Field field) {
        headers.add(field);
    }

    @Override
    public void startMessage() {
        open(false);
    }

    /** Only a message has headers that are for people; those of a part are for programs. */
    @Override
    public void endHeader() {
        if (frames.element().children().isEmpty() && headers.areOfMessage()) {
            if (subject == null) {
                subject = headers.subject();
            }
            add(new Piece(headers.shown(), true));
        }
    }

    @Override
    public void endMessage() {
        close();
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        isEncrypted |= descriptor.getMimeType().equals("multipart/encrypted");
        open(descriptor.getMimeType().equals("multipart/alternative"));
    }

    @Override
    public void endMultipart() {
        close();
    }

    private void open(boolean isAlternative) {
        if (frames.size() > bounds.depth()) {
            throw new Refused("parts of the mail lie more than " + bounds.depth() + " deep in each other; export the"
                    + " innermost mail by itself");
        }
        frames.push(Frame.of(isAlternative));
    }

    private void close() {
        var frame = frames.pop();
        frames.element().children().add(frame.pieces());
    }

    private void add(Piece piece) {
        characters += piece.words().length();
        if (characters > bounds.characters()) {
            throw new Refused("its text is longer than %,d characters; split the file".formatted(bounds.characters()));
        }
        frames.element().children().add(List.of(piece));
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream stream) throws IOException {
        if (++parts > bounds.parts()) {
            throw new Refused("the mail has more than %,d parts; save its text".formatted(bounds.parts()));
        }
        var type = descriptor.getMimeType();
        isEncrypted |= type.matches("application/(x-)?pkcs7-mime");
        var name = fileName(descriptor);
        boolean isText = type.equals("text/plain") || type.equals("text/html");
        if (!isText || isAttached(descriptor)) {
            attachments.add("Attachment: " + name.orElse("without a name") + " (" + type + ")");
            return;
        }
        var bytes = stream.readNBytes((int) bounds.markup() + 1);
        if (bytes.length > bounds.markup()) {
            throw new Refused(
                    "a part of the mail is larger than " + Bounds.inMebibytes(bounds.markup()) + "; save its text");
        }
        add(MailWords.of(bytes, descriptor.getCharset(), type.equals("text/html"), bounds));
    }

    private void add(MailWords words) {
        add(new Piece(words.text(), words.isPlain()));
    }

    private static boolean isAttached(BodyDescriptor descriptor) {
        return descriptor instanceof MaximalBodyDescriptor all
                && ContentDispositionField.DISPOSITION_TYPE_ATTACHMENT.equalsIgnoreCase(
                        all.getContentDispositionType());
    }

    private static Optional<String> fileName(BodyDescriptor descriptor) {
        return descriptor instanceof MaximalBodyDescriptor all
                ? Optional.ofNullable(all.getContentDispositionFilename())
                        .map(name -> MailHeaders.decoded(name).replaceAll("[\\p{Cc}\\p{Cf}]", " "))
                : Optional.empty();
    }

    /** Carries a refusal out of the parser. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        final transient Unreadable reason;

        Refused(String sentence) {
            this(new Unreadable(sentence));
        }

        Refused(Unreadable reason) {
            super(reason.sentence(), null, false, false);
            this.reason = reason;
        }
    }
}
