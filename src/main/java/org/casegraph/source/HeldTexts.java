package org.casegraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.casegraph.text.extract.Extracted;
import org.casegraph.text.extract.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The originals that somebody has handed over, each kept unchanged under the SHA-256 of its bytes, with its text.
 *
 * <p>A plain text in UTF-8 is its own original: {@code <sha256>.txt}. Of any other there are {@code <sha256>.original},
 * the text under the hash of both, and {@code <sha256>.json}, the layout that names the text; it comes last, and with
 * it the document is held.
 */
public final class HeldTexts {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HeldFiles files;

    public HeldTexts(Path folder) {
        this.files = new HeldFiles(folder);
    }

    public boolean holds(String sha256) {
        return files.has(plain(sha256)) || files.has(layoutFile(sha256));
    }

    /** The text; empty where it is not held, or its file no longer has the bytes that it had. */
    public Optional<String> text(String sha256) {
        if (files.has(plain(sha256))) {
            return unchanged(plain(sha256), sha256);
        }
        return layout(sha256).flatMap(layout -> unchanged(textFile(sha256, layout), layout.textSha256()));
    }

    /** The text with its pages and paragraphs; empty as {@link #text} is. */
    public Optional<DocumentText> documentText(String sha256) {
        if (files.has(plain(sha256))) {
            return text(sha256).map(PlainText::document);
        }
        return layout(sha256).flatMap(layout -> unchanged(textFile(sha256, layout), layout.textSha256())
                .map(layout::over));
    }

    /** How the text came out of its original; empty where it is not held. */
    public Optional<Layout> layout(String sha256) {
        if (files.has(plain(sha256))) {
            return text(sha256).map(text -> plainLayout(text, sha256));
        }
        return files.bytes(layoutFile(sha256)).map(bytes -> JSON.readValue(bytes, Layout.class));
    }

    /** In what form the original came; empty where it is not held. */
    public Optional<DocumentFormat> format(String sha256) {
        return files.has(plain(sha256))
                ? Optional.of(DocumentFormat.TEXT)
                : layout(sha256).map(Layout::format);
    }

    /** SHA-256 of the text in UTF-8; empty where it is not held. */
    public Optional<String> textSha256(String sha256) {
        return files.has(plain(sha256)) ? Optional.of(sha256) : layout(sha256).map(Layout::textSha256);
    }

    /** The file with the very bytes that were handed over; empty where it is not held. */
    public Optional<Path> original(String sha256) {
        return files.file(files.has(plain(sha256)) ? plain(sha256) : originalFile(sha256));
    }

    /** Whether the original and its text have the very bytes that they had when they came. */
    public boolean isUnchanged(String sha256) {
        return text(sha256).isPresent() && (erasure(sha256).isPresent() || hasItsOriginal(sha256));
    }

    /** Number of the erasure that took words out of the text and the original away; empty where there was none. */
    public Optional<String> erasure(String sha256) {
        return layout(sha256).map(Layout::erasure);
    }

    /** Whether words of the held text were erased that may stand in this one, which is as long. */
    public boolean isCovered(String sha256, String text) {
        return erasure(sha256).isPresent()
                && text(sha256).filter(held -> held.length() == text.length()).isPresent();
    }

    private boolean hasItsOriginal(String sha256) {
        return original(sha256).flatMap(HeldFiles::hash).filter(sha256::equals).isPresent();
    }

    /** Copies a file aside, to be looked at before it is kept; stops at one byte more than the most. */
    public Draft draft(InputStream from, long most) throws IOException {
        return Draft.copied(from, most, files.folder());
    }

    /** Keeps an original with the text that was read from it; the same again changes nothing. */
    public void hold(Draft draft, Extracted extracted) {
        var sha256 = draft.sha256();
        if (isItsOwnOriginal(extracted)) {
            files.move(draft.file(), plain(sha256));
            return;
        }
        var text = extracted.text().text().getBytes(StandardCharsets.UTF_8);
        var layout = Layout.of(extracted, Ids.hash(text));
        files.write(text, textFile(sha256, layout));
        files.move(draft.file(), originalFile(sha256));
        files.write(JSON.writeValueAsBytes(layout), layoutFile(sha256));
    }

    /** Keeps a text of which words were erased, as long as it was, and no original. */
    public void holdErased(String sha256, String text, Layout before, String number) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var layout = before.erased(Ids.hash(bytes), number);
        files.write(bytes, textFile(sha256, layout));
        files.write(JSON.writeValueAsBytes(layout), layoutFile(sha256));
    }

    /** Keeps a plain text in UTF-8; the same text twice is one. */
    public void hold(byte[] bytes) {
        try (var draft = draft(new ByteArrayInputStream(bytes), bytes.length)) {
            files.move(draft.file(), plain(draft.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("The text cannot be kept in the data directory", e);
        }
    }

    private static boolean isItsOwnOriginal(Extracted extracted) {
        return extracted.format() == DocumentFormat.TEXT
                && StandardCharsets.UTF_8.name().equals(extracted.encoding());
    }

    private Optional<String> unchanged(String name, @Nullable String sha256) {
        return files.bytes(name)
                .filter(bytes -> Ids.hash(bytes).equals(sha256))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Layout plainLayout(String text, String sha256) {
        var document = PlainText.document(text);
        return new Layout(
                DocumentFormat.TEXT,
                PlainText.EXTRACTOR,
                StandardCharsets.UTF_8.name(),
                sha256,
                text.length(),
                document.pages(),
                document.paragraphs(),
                java.util.List.of(),
                null);
    }

    private static String plain(String sha256) {
        return checked(sha256) + ".txt";
    }

    private static String originalFile(String sha256) {
        return checked(sha256) + ".original";
    }

    private static String layoutFile(String sha256) {
        return checked(sha256) + ".json";
    }

    private static String textFile(String sha256, Layout layout) {
        return checked(sha256) + "." + layout.textSha256() + ".txt";
    }

    private static String checked(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
        return sha256;
    }
}
