package org.casegraph.source;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Clearance;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** Reads a case file: documents, and what people coded from them. */
public final class CaseFileReader {

    private static final String VERSION = "1";
    private static final int LONGEST_NAME = 200;
    private static final List<String> ACCEPTED = List.of(
            "casegraph",
            "collection",
            "file",
            "coder",
            "clearance",
            "documents",
            "entities",
            "acts",
            "origins",
            "statements");
    private static final Pattern LOCAL_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private final Vocabulary vocabulary;
    private final InstantSource clock;

    public CaseFileReader(Vocabulary vocabulary, InstantSource clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Reads to the end whatever is wrong on the way, so that one run tells all problems. */
    public Reading read(String fileName, byte[] content) {
        return read(fileName, content, Optional.empty());
    }

    /** @param compartment of documents of which the file says none */
    public Reading read(String fileName, byte[] content, Optional<String> compartment) {
        var problems = new Problems(fileName);
        var caseFile = new NodeReader(problems)
                .read(fileName, content)
                .flatMap(root -> Fields.of(root, "a case file", problems, ACCEPTED))
                .flatMap(fields -> read(fields, compartment, problems));
        if (caseFile.isEmpty() || problems.areThere()) {
            return new Reading.Bad(problems.inOrder());
        }
        return new Reading.Good(caseFile.get());
    }

    private Optional<CaseFile> read(Fields file, Optional<String> compartment, Problems problems) {
        var version = file.required("casegraph", "the version of the format, " + VERSION);
        version.filter(text -> !text.value().equals(VERSION))
                .ifPresent(text -> problems.add(
                        text.line(),
                        "version '" + Words.shortened(text.value()) + "' of the case file is not known; accepted: "
                                + VERSION));
        var collection = file.required("collection", "the name of the set of files that share their local ids")
                .filter(text -> file.isShort(text, LONGEST_NAME));
        var coder = file.required("coder", "who coded the file");
        var declared = new Declared(
                collection.map(Node.Text::value).orElse(""),
                coder.map(Node.Text::value).orElse(""),
                file.constant("clearance", Clearance.class).orElse(Clearance.PUBLIC),
                compartment,
                vocabulary,
                problems);

        var mentions = new MentionSection(declared);
        mentions.declareEntities(file.items("entities"));
        mentions.declareActs(file.items("acts"));
        new DocumentSection(declared).read(file.items("documents"));
        var statements = new ArrayList<Statement>(new NameSection(declared).read(file.items("entities")));
        statements.addAll(new StatementSection(declared).read(file.items("statements")));
        declared.reportUnusedActs();
        if (statements.isEmpty() && !problems.areThere()) {
            file.problem("the file says nothing; it needs documents, entities with names, and statements");
        }
        var judgements = new JudgementSection(declared, clock).read(file.items("entities"));
        var protections = new ProtectionSection(declared, clock).read(file.items("entities"));
        var origins = new OriginSection(declared, clock).read(file.items("origins"));
        var id = file.text("file")
                .filter(text -> file.isShort(text, LONGEST_NAME))
                .map(text -> declared.collection() + "/" + text.value())
                .orElse(null);
        return Optional.of(new CaseFile(
                id,
                declared.documents(),
                declared.mentions(),
                List.copyOf(distinct(statements)),
                judgements,
                origins,
                declared.collected(),
                protections));
    }

    private static List<Statement> distinct(List<Statement> statements) {
        var byId = new java.util.LinkedHashMap<String, Statement>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        return List.copyOf(byId.values());
    }

    /** The local id of an item; a problem where it is missing or of another form. */
    static Optional<Node.Text> localId(Fields fields, Problems problems) {
        return fields.required("id", "a word by which this file refers to it").filter(id -> {
            boolean isGood = LOCAL_ID.matcher(id.value()).matches();
            if (!isGood) {
                problems.add(
                        id.line(),
                        "'" + Words.shortened(id.value())
                                + "' is no id; accepted: up to 100 letters, digits, '-', '_' and '.', a letter or"
                                + " digit first");
            }
            return isGood;
        });
    }
}
