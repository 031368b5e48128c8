package org.casegraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.jspecify.annotations.Nullable;

/** Reads where in a document something stands: {@code 10-25}, or a group of start and end, page, paragraph. */
final class LocatorReader {

    private static final List<String> ACCEPTED = List.of("start", "end", "page", "paragraph");
    private static final String FORMS = "write at: 10-25 (characters, the end not included), "
            + "at: {paragraph: 3} or at: {page: 2, paragraph: 1}";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*-\\s*(\\d{1,9})");

    private final Problems problems;

    LocatorReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Locator> read(Fields fields, Optional<Document> document) {
        var at = fields.node("at");
        if (at.isEmpty()) {
            fields.problem("needs 'at', the place in the document where it stands: " + FORMS);
            return Optional.empty();
        }
        return switch (at.get()) {
            case Node.Text text -> range(text).filter(locator -> isInside(locator, document, text.line()));
            case Node.Entries entries ->
                Fields.of(entries, "a place", problems, ACCEPTED)
                        .flatMap(this::group)
                        .filter(locator -> isInside(locator, document, entries.line()));
            case Node.Items items -> {
                problems.add(items.line(), "'at' is one place, not a list; " + FORMS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Locator> range(Node.Text text) {
        var match = RANGE.matcher(text.value().strip());
        if (!match.matches()) {
            problems.add(text.line(), "'" + Words.shortened(text.value()) + "' is no place; " + FORMS);
            return Optional.empty();
        }
        return locator(Integer.valueOf(match.group(1)), Integer.valueOf(match.group(2)), null, null, text.line());
    }

    private Optional<Locator> group(Fields fields) {
        return locator(
                number(fields, "start"),
                number(fields, "end"),
                number(fields, "page"),
                number(fields, "paragraph"),
                fields.line());
    }

    private Optional<Locator> locator(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer page,
            @Nullable Integer paragraph,
            int line) {
        try {
            return Optional.of(new Locator(start, end, page, paragraph));
        } catch (IllegalArgumentException e) {
            problems.add(line, e.getLocalizedMessage() + "; " + FORMS);
            return Optional.empty();
        }
    }

    private @Nullable Integer number(Fields fields, String key) {
        int least = key.equals("start") ? 0 : 1;
        return fields.<Integer>read(key, text -> {
                    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
                        throw new IllegalArgumentException(
                                "'" + Words.shortened(text) + "' is no number from " + least + " on");
                    }
                    return Integer.valueOf(text);
                })
                .orElse(null);
    }

    private boolean isInside(Locator locator, Optional<Document> document, int line) {
        var end = locator.end();
        var length = document.map(Document::characters).orElse(null);
        if (end == null || length == null || end <= length) {
            return true;
        }
        problems.add(line, "the place ends at " + end + ", but the document has " + length + " characters");
        return false;
    }
}
