package org.casegraph.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.springframework.core.io.ClassPathResource;

/** The example of a pattern, and what else it might say. */
record Fixture(String text, CaseFile file) {

    static Fixture read(String name) {
        try {
            var text = new ClassPathResource("patterns/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
            return new Fixture(text, Coding.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its comments expect under a key. */
    List<String> expected(String key) {
        var start = "# " + key + ": ";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    List<Statement> statements() {
        return file.statements();
    }

    /** With every statement but names said in each of these stances, and in no other. */
    Fixture onlyAs(List<Stance> stances) {
        return saying(statements().stream()
                .flatMap(one -> isName(one) ? Stream.of(one) : stances.stream().map(stance -> said(one, stance)))
                .toList());
    }

    /** With everything but names denied as well. */
    Fixture denied() {
        var statements = new ArrayList<>(statements());
        statements().stream()
                .filter(statement -> !isName(statement))
                .map(statement -> said(statement, Stance.DENIES))
                .forEach(statements::add);
        return saying(statements);
    }

    /** With everything but names said by another origin, too. */
    Fixture seconded() {
        var statements = new ArrayList<>(statements());
        statements().stream()
                .filter(statement -> !isName(statement))
                .map(statement -> copy(statement, statement.stance(), "another origin", statement.clearance()))
                .forEach(statements::add);
        return saying(statements);
    }

    Fixture sealed() {
        return each(Fixture::hidden);
    }

    Fixture sealing(Statement one) {
        return each(statement -> statement.equals(one) ? hidden(statement) : statement);
    }

    Fixture without(Statement one) {
        return saying(statements().stream()
                .filter(statement -> !statement.equals(one))
                .toList());
    }

    void importInto(TestStore store) {
        store.empty();
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON).write(file);
    }

    private Fixture each(UnaryOperator<Statement> change) {
        return saying(statements().stream().map(change).toList());
    }

    private Fixture saying(List<Statement> statements) {
        var named = new HashSet<String>();
        statements.forEach(statement -> named.addAll(statement.fact().references()));
        var mentions = file.mentions().stream()
                .filter(mention -> named.contains(mention.id()))
                .toList();
        return new Fixture(text, new CaseFile(file.id(), file.documents(), mentions, statements, file.judgements()));
    }

    private static boolean isName(Statement statement) {
        return statement.fact() instanceof Fact.Named;
    }

    private static Statement said(Statement statement, Stance stance) {
        return copy(statement, stance, statement.origin(), statement.clearance());
    }

    private static Statement hidden(Statement statement) {
        return copy(statement, statement.stance(), statement.origin(), Clearance.SEALED);
    }

    private static Statement copy(Statement s, Stance stance, String origin, Clearance clearance) {
        var id = s.stance() == stance && s.origin().equals(origin)
                ? s.id()
                : Ids.hash(Stream.of(s.id(), stance.name(), origin).toList());
        return new Statement(
                id,
                s.document(),
                s.locator(),
                s.summary(),
                stance,
                s.speakers(),
                origin,
                s.fact(),
                s.date(),
                clearance,
                s.coder());
    }
}
