package org.casegraph.source.brat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.Label;
import org.casegraph.model.Statement;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Problem;
import org.casegraph.source.Problems;

/** A small text with its annotations, as a test writes them: one line each, columns parted by bars. */
final class Annotated {

    private static final BratReader READER = new BratReader(VocabularyReader.read());

    private final String text;
    private final String lines;
    private BratMapping mapping = BratMapping.NONE;

    private Annotated(String text, String lines) {
        this.text = text;
        this.lines = lines;
    }

    static Annotated text(String text, String... lines) {
        return new Annotated(text, String.join("\n", lines).replace('|', '\t'));
    }

    Annotated mapping(String yaml) {
        var problems = new Problems("brat.yaml");
        mapping = READER.mapping("brat.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problemsOf(yaml)));
        return this;
    }

    static List<String> problemsOf(String yaml) {
        var problems = new Problems("brat.yaml");
        READER.mapping("brat.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    BratReading reading() {
        var pair = new BratReader.Pair("letter.ann", "letter", "tests", bytes(lines), bytes(text));
        return READER.read(pair, mapping, Label.of(Clearance.TEAM));
    }

    List<String> problems() {
        return switch (reading()) {
            case BratReading.Good good -> throw new AssertionError("Nothing is wrong with " + good.caseFile());
            case BratReading.Bad bad ->
                bad.problems().stream().map(Problem::toString).toList();
        };
    }

    BratReading.Good good() {
        return switch (reading()) {
            case BratReading.Good good -> good;
            case BratReading.Bad bad -> throw new AssertionError(bad.problems());
        };
    }

    CaseFile caseFile() {
        return good().caseFile();
    }

    <F extends Fact> List<F> facts(Class<F> form) {
        return caseFile().statements().stream()
                .map(Statement::fact)
                .filter(form::isInstance)
                .map(form::cast)
                .toList();
    }

    /** Statements of an act, a relation or a property. */
    <F extends Fact> List<Statement> statements(Class<F> form) {
        return caseFile().statements().stream()
                .filter(statement -> form.isInstance(statement.fact()))
                .toList();
    }

    /** The words that a statement rests on. */
    String quote(Statement statement) {
        return statement.locator().in(text).orElseThrow();
    }

    /** The id of whoever bears a name. */
    String bearer(String name) {
        return facts(Fact.Named.class).stream()
                .filter(fact -> fact.name().value().equals(name))
                .map(Fact.Named::subject)
                .distinct()
                .reduce((one, other) -> Objects.requireNonNull(null, "several bear the name " + name))
                .orElseThrow();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
