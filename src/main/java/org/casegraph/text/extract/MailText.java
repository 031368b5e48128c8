package org.casegraph.text.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.casegraph.text.DocumentFormat;

/**
 * The words of a mail: who wrote to whom, when and about what, and what they wrote; mails inside it as well. Files that
 * hang on it are named, and no more.
 */
final class MailText {

    static final String EXTRACTOR = "e-mail 1 (mime4j)";
    private static final int LONGEST_HEADER = 100_000;
    private static final int HEADERS = 2_000;

    private MailText() {}

    static Extracted read(Path file, Bounds bounds) throws Unreadable {
        var parts = new MailParts(bounds);
        try (var stream = Files.newInputStream(file)) {
            parse(stream, parts);
        } catch (MailParts.Refused e) {
            throw e.reason;
        } catch (MimeException | MimeIOException e) {
            throw new Unreadable(
                    "the mail is damaged, or built in a way that no mail program builds it; save its text");
        } catch (IOException e) {
            throw new Unreadable("the mail cannot be read to its end; export it anew");
        }
        if (parts.isEncrypted()) {
            throw new Unreadable("the mail is encrypted; decrypt it and export it anew");
        }
        var buffer = new TextBuffer(bounds.characters());
        buffer.append(parts.text());
        if (buffer.isBlank()) {
            throw new Unreadable("there is no text in the mail");
        }
        return new Extracted(
                DocumentFormat.EMAIL,
                EXTRACTOR,
                null,
                PlainText.document(buffer.text().text()),
                Titles.usable(parts.subject()),
                null,
                parts.attachments() == 0
                        ? List.of()
                        : List.of("Files that hang on the mail were not read: " + parts.attachments() + "."));
    }

    private static void parse(InputStream stream, MailParts parts) throws IOException, MimeException {
        var config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(HEADERS)
                .build();
        var parser = new MimeStreamParser(
                config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder(null, null, DecodeMonitor.SILENT));
        parser.setContentDecoding(true);
        parser.setContentHandler(parts);
        parser.parse(stream);
    }
}
