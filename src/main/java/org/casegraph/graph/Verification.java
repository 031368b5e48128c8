package org.casegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.identity.NameTraces;
import org.casegraph.model.Fact;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.Anchor;
import org.casegraph.text.Anchors;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Re-reads the held originals and texts, and checks every place that a statement names in them. */
public final class Verification {

    /** How the text of a document stands to what was coded from it. */
    public enum State {
        /** Its bytes are unchanged and every place is in it. */
        VERIFIED,
        /** Nobody has handed the text over yet. */
        NOT_HELD,
        /** The bytes changed, or some place is not what a statement says. */
        WRONG
    }

    /**
     * What came of checking one document.
     *
     * @param format in which its original came, null where it is not held
     * @param statements that stand in it
     * @param wrong what is wrong, one sentence each
     */
    public record Checked(
            String document,
            String title,
            State state,
            @Nullable DocumentFormat format,
            int statements,
            List<String> wrong) {
        public Checked {
            wrong = List.copyOf(wrong);
        }
    }

    private static final int AT_ONCE = 100;

    private final ReadDoor door;
    private final CypherFiles files;
    private final HeldTexts texts;

    Verification(ReadDoor door, CypherFiles files, HeldTexts texts) {
        this.door = door;
        this.files = files;
        this.texts = texts;
    }

    public List<Checked> all() {
        var documents = door.read(files.read("documents_to_verify"), Map.of());
        var checked = new ArrayList<Checked>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            var some = documents.subList(from, Math.min(documents.size(), from + AT_ONCE));
            var statements = statements(some);
            some.forEach(
                    document -> checked.add(check(document, statements.getOrDefault(document.text("id"), List.of()))));
        }
        return checked;
    }

    private Map<String, List<Row>> statements(List<Row> documents) {
        var ids = documents.stream().map(document -> document.text("id")).toList();
        return door.read(files.read("statements_in"), Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("id"), Collectors.mapping(row -> row.row("statement"), Collectors.toList())));
    }

    private Checked check(Row document, List<Row> statements) {
        var sha256 = document.maybeText("sha256").filter(texts::holds);
        var wrong = sha256.map(held -> wrongIn(held, document, statements)).orElse(gone(document));
        var state = !wrong.isEmpty() ? State.WRONG : sha256.isEmpty() ? State.NOT_HELD : State.VERIFIED;
        var format = sha256.flatMap(texts::format).orElse(null);
        return new Checked(document.text("id"), document.text("title"), state, format, statements.size(), wrong);
    }

    private static List<String> gone(Row document) {
        return document.flag("taken")
                ? List.of("the original was taken in, as its custody tells, and is no longer here")
                : List.of();
    }

    private List<String> wrongIn(String sha256, Row document, List<Row> statements) {
        var text = texts.text(sha256);
        if (text.isEmpty()) {
            return List.of("the held text is no longer the one of SHA-256 " + sha256);
        }
        if (!texts.isUnchanged(sha256)) {
            return List.of("the held original is no longer the one of SHA-256 " + sha256);
        }
        var wrong = new ArrayList<String>();
        var length = document.maybeNumber("characters");
        if (length.isPresent() && length.getAsLong() != text.get().length()) {
            wrong.add("the text has " + text.get().length() + " characters, the case file says " + length.getAsLong());
        }
        var anchors = new Anchors(text.get());
        for (var row : statements) {
            var statement = StatementRows.statement(row);
            check(statement, text.get(), wrong);
            row.maybeText("place").flatMap(Anchor::parse).ifPresent(anchor -> check(statement, anchor, anchors, wrong));
        }
        return wrong;
    }

    private static void check(Statement statement, String text, List<String> wrong) {
        var start = statement.locator().start();
        var end = statement.locator().end();
        if (start == null || end == null) {
            return;
        }
        var place = "statement " + statement.id().substring(0, 12) + " at " + start + "-" + end;
        if (end > text.length()) {
            wrong.add(place + " lies beyond the end of the text");
        } else if (!standsAt(statement, text.substring(start, end))) {
            wrong.add(place + " names other words than stand there");
        }
    }

    private static void check(Statement statement, Anchor anchor, Anchors anchors, List<String> wrong) {
        var start = statement.locator().start();
        var end = statement.locator().end();
        var here = start == null || end == null ? Optional.of(anchor) : anchors.at(new Span(start, end));
        if (here.filter(anchor::equals).isEmpty()) {
            wrong.add("statement " + statement.id().substring(0, 12) + " at " + start + "-" + end
                    + " was coded where other words stood");
        }
    }

    /** A name stands literally at its place, unless it was covered since; of other facts only the coder's eye can tell. */
    private static boolean standsAt(Statement statement, String words) {
        return !(statement.fact() instanceof Fact.Named named)
                || named.name().type() == NameType.DESCRIPTION
                || words.indexOf(NameTraces.BLOCK) >= 0
                || collapsed(words).equals(collapsed(named.name().value()));
    }

    private static String collapsed(String words) {
        return words.replaceAll("[-\\u00AD\\u2010]\\R", "").strip().replaceAll("\\s+", " ");
    }
}
