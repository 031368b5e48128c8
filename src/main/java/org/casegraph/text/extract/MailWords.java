package org.casegraph.text.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The words of one part of a mail, whatever program wrote them. */
record MailWords(String text, boolean isPlain) {

    static MailWords of(byte[] bytes, @Nullable String charset, boolean isHtml, Bounds bounds) {
        var text = decoded(bytes, charset).replace("\r\n", "\n").replace('\r', '\n');
        return isHtml ? new MailWords(words(text, bounds), false) : new MailWords(text, true);
    }

    private static String decoded(byte[] bytes, @Nullable String charset) {
        var said = Optional.ofNullable(charset);
        return Encodings.decoded(bytes, said)
                .map(Encodings.Decoded::text)
                .orElseGet(
                        () -> new String(bytes, said.flatMap(Encodings::named).orElse(StandardCharsets.UTF_8)));
    }

    private static String words(String html, Bounds bounds) {
        var buffer = new TextBuffer(bounds.characters());
        try {
            HtmlWords.write(Jsoup.parse(html), buffer);
        } catch (Unreadable e) {
            throw new MailParts.Refused(e);
        }
        return buffer.text().text();
    }
}
