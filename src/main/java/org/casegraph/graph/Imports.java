package org.casegraph.graph;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casegraph.graph.match.Matching;
import org.casegraph.identity.Identities;
import org.casegraph.model.Document;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** Writes what case files say: all of a file or nothing, and the same file twice changes nothing. */
public final class Imports {

    private static final String UNNAMED = "unnamed";
    private static final String REVIEW = "review";

    private final WriteDoor door;
    private final CypherFiles files;
    private final GraphWrites writes;
    private final VoicesOnRecord record;
    private final Projector projector;
    private final Rematching rematching;
    private final NotAgain notAgain;
    private final InstantSource clock;
    private final ChangeNotes notes;
    private final Recording recording;

    public Imports(WriteDoor door, CypherFiles files, Vocabulary vocabulary, InstantSource clock) {
        this(door, files, vocabulary, clock, new ChangeNotes(clock, ChangeListeners.NONE));
    }

    Imports(WriteDoor door, CypherFiles files, Vocabulary vocabulary, InstantSource clock, ChangeNotes notes) {
        this(door, files, vocabulary, clock, notes, null, new Matching(files, null));
    }

    /** @param anchoring null where no texts are held */
    Imports(
            WriteDoor door,
            CypherFiles files,
            Vocabulary vocabulary,
            InstantSource clock,
            ChangeNotes notes,
            @Nullable Anchoring anchoring,
            Matching matching) {
        this.door = door;
        this.files = files;
        this.writes = new GraphWrites(files);
        this.record = new VoicesOnRecord(files, writes);
        this.projector = new Projector(files, vocabulary, matching);
        this.rematching = new Rematching(files, matching);
        this.notAgain = new NotAgain(files);
        this.clock = clock;
        this.notes = notes;
        this.recording = new Recording(files, writes, clock, anchoring);
    }

    /**
     * Writes one case file.
     *
     * @throws ImportRefused if an id of the file stands for something of another kind in the store
     */
    public ImportReport write(CaseFile file) {
        MentionsOnRecord.requireSpokenOf(file);
        return notes.noting(Cause.imported(source(file)), () -> door.write(transaction -> write(file, transaction)));
    }

    /**
     * Writes what people say in review, in a transaction that is under way, and withdraws what they said there before
     * and no longer say. What a case file says as well stands all the same.
     *
     * @param gone ids of the statements that they no longer make
     */
    public ImportReport revise(CaseFile said, Collection<String> gone, WriteTransaction transaction) {
        MentionsOnRecord.requireSpokenOf(said);
        return write(said, REVIEW, transaction, rows -> {
            var all = gone.stream().map(id -> rows.gone(REVIEW, id)).toList();
            return withdrawn(writes.ask(transaction, "take_back_statements", all));
        });
    }

    private static String source(CaseFile file) {
        return file.id() == null ? UNNAMED : file.id();
    }

    private ImportReport write(CaseFile file, WriteTransaction transaction) {
        var source = source(file);
        return write(file, source, transaction, rows -> {
            if (source.equals(UNNAMED)) {
                return List.of();
            }
            var withdrawn =
                    writes.ask(transaction, "withdraw_statements", List.of(rows.kept(source, file.statements())));
            return withdrawn(withdrawn);
        });
    }

    private ImportReport write(
            CaseFile file,
            String source,
            WriteTransaction transaction,
            Function<ImportRows, List<Statement>> withdrawing) {
        notAgain.require(file, transaction);
        Compartments.require(file, transaction, files);
        var rows = ImportRows.now(clock, transaction, files);
        transaction.run(files.write("take_identity_turn"), Map.of());
        var fresh = MentionsOnRecord.fresh(file.mentions(), writes, transaction);
        var before = BulkLoad.isUnderWay() ? null : before(file, transaction);
        var recorded = recording.write(file, source, rows, transaction);
        var withdrawn = withdrawing.apply(rows);
        var touched = new ArrayList<>(recorded);
        touched.addAll(withdrawn);
        var rulings = new FileRulings(writes, new FreeAliases(files), source, file, rows);
        var judged = rulings.keep(touched, transaction);
        if (before == null) {
            return report(file, recorded, withdrawn, Projected.LATER);
        }
        judged.addAll(fresh);
        var reread = new LinkedHashSet<>(joined(judged, before.identities(), transaction));
        reread.addAll(rulings.protectedOnes(transaction));
        reread.addAll(namedAgain(recorded, fresh, transaction));
        touched.addAll(before.origins().reissued(transaction));
        var made =
                projector.project(transaction, touched, reread, before.origins().regrouped(transaction));
        var others = rematching.originals(documents(file), transaction);
        others.removeAll(before.originals());
        rematching.again(others, transaction);
        return report(file, recorded, withdrawn, made);
    }

    /** What is to be known of the store before a file changes it, to project what it changed. */
    private record Before(Identities identities, OriginsBefore origins, Set<String> originals) {}

    private Before before(CaseFile file, WriteTransaction transaction) {
        var documents = documents(file);
        return new Before(
                writes.identities(transaction),
                new OriginsBefore(documents, writes, record, transaction),
                rematching.originals(documents, transaction));
    }

    private static List<String> documents(CaseFile file) {
        return file.documents().stream().map(Document::id).toList();
    }

    private static ImportReport report(
            CaseFile file, List<Statement> recorded, List<Statement> withdrawn, Projected made) {
        return new ImportReport(
                documents(file),
                recorded.size(),
                file.statements().size() - recorded.size(),
                withdrawn.size(),
                made.facts(),
                made.candidates());
    }

    private static List<Statement> withdrawn(List<Row> rows) {
        return rows.stream()
                .map(row -> StatementRows.statement(row.row("statement")))
                .toList();
    }

    /** The mentions whose entity this file changes: by its judgements, or because one judged before is there now. */
    private Set<String> joined(Set<String> judged, Identities before, WriteTransaction transaction) {
        return writes.identities(transaction).regrouped(before, judged);
    }

    /** Those who stand for nothing yet: others may have spoken of them before. */
    private Set<String> namedAgain(List<Statement> recorded, Set<String> fresh, WriteTransaction transaction) {
        var named = new LinkedHashMap<String, Statement>();
        for (var statement : recorded) {
            var subject = statement.fact().subject();
            if (Units.makesItsSubject(statement.fact()) && !fresh.contains(subject)) {
                named.put(subject, statement);
            }
        }
        var again = new LinkedHashSet<String>();
        if (!named.isEmpty()) {
            transaction
                    .run(files.read("nameless_mentions"), Map.of("ids", List.copyOf(named.keySet())))
                    .forEach(row -> again.add(row.text("id")));
        }
        return again;
    }
}
