package org.casegraph.source.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Formats;

/** A file of another tool, written and read as a test wants it. */
public final class Brought {

    private static final FormatReader READER = Formats.reader(VocabularyReader.read());

    private final List<CaseFile> parts = new ArrayList<>();
    private final FormatReader.Told told;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    private Brought(Said said) {
        told = READER.read(said).tell(parts::add, () -> {});
        parts.forEach(part -> part.mentions().forEach(mention -> mentions.put(mention.id(), mention)));
        statements().stream().map(Statement::fact).forEach(fact -> {
            if (fact instanceof Fact.Named named) {
                names.putIfAbsent(named.subject(), named.name().value());
            }
        });
    }

    public static Brought file(Path file) {
        return new Brought(Said.of(file));
    }

    public static Brought said(Said said) {
        return new Brought(said);
    }

    public static boolean isRecognised(Path file) {
        return READER.recognises(Said.of(file));
    }

    /** The sentence with which a file is refused. */
    public static String refused(Path file) {
        try {
            new Brought(Said.of(file));
            throw new AssertionError("It was taken");
        } catch (FileRefused e) {
            return e.problems().getFirst().toString();
        }
    }

    public static Path write(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<CaseFile> parts() {
        return parts;
    }

    public List<Statement> statements() {
        return parts.stream()
                .flatMap(part -> part.statements().stream())
                .distinct()
                .toList();
    }

    /** All that is said, a line each, by names: "Ana Ruiz | LIVES_IN | Rua 1 | | 2019/". */
    public List<String> lines() {
        return statements().stream().map(this::line).distinct().toList();
    }

    private String line(Statement statement) {
        var date = statement.date() == null ? "" : " | " + statement.date().edtf();
        var said =
                switch (statement.fact()) {
                    case Fact.Named named ->
                        mention(named.subject()) + " | " + named.name().type() + " | "
                                + named.name().value();
                    case Fact.Valued valued ->
                        called(valued.subject()) + " | " + valued.predicate() + " | " + valued.value();
                    case Fact.Related tie ->
                        called(tie.subject()) + " | " + tie.predicate() + " | " + called(tie.object())
                                + (tie.quality() == null ? "" : " (" + tie.quality() + ")");
                    case Fact.Happened act ->
                        act.predicate() + " | "
                                + String.join(
                                        ", ",
                                        act.roles().stream()
                                                .map(this::role)
                                                .sorted()
                                                .toList()) + (act.details().isEmpty() ? "" : " | " + act.details());
                };
        return said + date;
    }

    private String role(RoleFilling filling) {
        return filling.role() + " " + (filling.isNamed() ? called(filling.filler()) : filling.filler());
    }

    private String mention(String id) {
        var mention = mentions.get(id);
        return mention.kind() + (mention.type() == null ? "" : "/" + mention.type());
    }

    private String called(String id) {
        return names.getOrDefault(id, "(" + mention(id) + ")");
    }

    /** The voices behind the statement of a line, the one on the page first. */
    public List<List<String>> voicesOf(String line) {
        return statements().stream()
                .filter(statement -> line(statement).equals(line))
                .map(statement -> statement.speakers().stream()
                        .map(voice -> called(voice.entity()))
                        .toList())
                .toList();
    }

    public Statement statement(String line) {
        return statements().stream()
                .filter(one -> line(one).equals(line))
                .findFirst()
                .orElseThrow();
    }

    public Loss loss(String field) {
        return told.losses().stream()
                .filter(loss -> loss.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(field + " among " + told.losses()));
    }

    public List<Loss> losses() {
        return told.losses();
    }

    public String why(String field) {
        var remark = loss(field).remarks().getFirst();
        return "row " + remark.row() + ": " + remark.sentence();
    }
}
