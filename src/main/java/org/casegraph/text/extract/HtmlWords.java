package org.casegraph.text.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks through an HTML page and writes down the words that a reader would see. */
final class HtmlWords implements NodeFilter {

    private static final List<String> LEFT_OUT = List.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "head",
            "title",
            "audio",
            "video",
            "canvas",
            "select",
            "button",
            "textarea",
            "datalist");
    private static final List<String> CELLS = List.of("td", "th");

    private final TextBuffer buffer;
    private @Nullable Unreadable refusal;
    private boolean endsBlank = true;

    private HtmlWords(TextBuffer buffer) {
        this.buffer = buffer;
    }

    static void write(Document page, TextBuffer buffer) throws Unreadable {
        var words = new HtmlWords(buffer);
        page.filter(words);
        if (words.refusal != null) {
            throw words.refusal;
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            return enter(node);
        } catch (Unreadable e) {
            refusal = e;
            return FilterResult.STOP;
        }
    }

    private FilterResult enter(Node node) throws Unreadable {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                line();
            } else if (isParagraph(element)) {
                paragraph();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        try {
            if (node instanceof Element element && isParagraph(element)) {
                paragraph();
            } else if (node instanceof Element element && CELLS.contains(element.normalName())) {
                buffer.append("\t");
                endsBlank = true;
            }
            return FilterResult.CONTINUE;
        } catch (Unreadable e) {
            refusal = e;
            return FilterResult.STOP;
        }
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isParagraph(Element element) {
        return !CELLS.contains(element.normalName()) && (element.isBlock() || element.nameIs("tr"));
    }

    private void paragraph() throws Unreadable {
        buffer.paragraph();
        endsBlank = true;
    }

    private void line() throws Unreadable {
        buffer.append("\n");
        endsBlank = true;
    }

    private void write(TextNode node) throws Unreadable {
        if (node.parent() instanceof Element parent && parent.closest("pre") != null) {
            buffer.append(node.getWholeText());
            return;
        }
        var words = node.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
        var shown = endsBlank && words.startsWith(" ") ? words.substring(1) : words;
        if (!shown.isEmpty()) {
            buffer.append(shown);
            endsBlank = shown.endsWith(" ");
        }
    }
}
