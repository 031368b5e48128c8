package org.casegraph.text.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.text.DocumentFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The words of an HTML page. Scripts, frames and pictures are neither run, nor fetched, nor kept in the text. */
final class HtmlText {

    static final String EXTRACTOR = "HTML 1 (jsoup)";
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int HEAD = 4096;

    private HtmlText() {}

    static Extracted read(byte[] bytes, Bounds bounds) throws Unreadable {
        var decoded = Encodings.decoded(bytes, said(bytes))
                .orElseThrow(() -> new Unreadable("the encoding of the page is not known; save it as UTF-8"));
        var page = Jsoup.parse(decoded.text());
        var buffer = new TextBuffer(bounds.characters());
        HtmlWords.write(page, buffer);
        if (buffer.isBlank()) {
            throw new Unreadable("the page has no text; if it draws its words by script, save it as PDF");
        }
        return new Extracted(
                DocumentFormat.HTML,
                EXTRACTOR,
                decoded.charset().name(),
                buffer.text(),
                title(page),
                Titles.language(page.select("html").attr("lang")),
                List.of());
    }

    private static Optional<String> said(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var charset = CHARSET.matcher(head);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    private static @Nullable String title(Document page) {
        var title = Titles.usable(page.title());
        var heading = page.selectFirst("h1");
        return title != null || heading == null ? title : Titles.usable(heading.text());
    }
}
