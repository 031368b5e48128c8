package org.casegraph.graph;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.Matching;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Protection;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The ledger of rulings. What follows from a ruling is projected in the transaction that keeps it. */
public final class Rulings {

    /** What ids of judgements begin with. */
    static final String JUDGEMENT = "judgement-";

    private static final int LONGEST_REASON = 2_000;

    private final WriteDoor door;
    private final CypherFiles files;
    private final GraphWrites writes;
    private final Projector projector;
    private final InstantSource clock;
    private final ChangeNotes notes;

    public Rulings(WriteDoor door, CypherFiles files, Vocabulary vocabulary, InstantSource clock) {
        this(door, files, vocabulary, clock, new ChangeNotes(clock, ChangeListeners.NONE), new Matching(files, null));
    }

    Rulings(
            WriteDoor door,
            CypherFiles files,
            Vocabulary vocabulary,
            InstantSource clock,
            ChangeNotes notes,
            Matching matching) {
        this.door = door;
        this.files = files;
        this.writes = new GraphWrites(files);
        this.projector = new Projector(files, vocabulary, matching);
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * Keeps a ruling.
     *
     * @throws RulingRefused if it gives no reason
     */
    public <R extends Ruling> R record(R ruling) {
        reason(ruling.reason());
        return write(ruling.id(), transaction -> {
            keep(ruling, transaction);
            return ruling;
        });
    }

    /** Keeps a ruling and what follows from it, in a transaction that is under way. */
    void keep(Ruling ruling, WriteTransaction transaction) {
        var before = identities(ruling, transaction);
        transaction.run(files.write("create_ruling"), RulingRows.row(ruling, writes.readers(transaction)));
        project(ruling, before, transaction);
    }

    /**
     * Takes a ruling back, and with it all that followed from it.
     *
     * @param by who takes it back, null for whoever asks
     * @throws RulingRefused if there is none that the viewer may know, if it was taken back before, or without a reason
     */
    public Ruling withdraw(String id, String reason, @Nullable String by, Viewer viewer) {
        var why = reason(reason);
        var author = Signing.author(by, viewer);
        return write(id, transaction -> {
            if (isJudgement(id)) {
                takeTurn(transaction);
            }
            var ruling = standing(id, viewer, transaction);
            var before = identities(ruling, transaction);
            var withdrawal = new Ruling.Withdrawal(clock.instant(), author, why);
            transaction.run(files.write("withdraw_ruling"), RulingRows.row(id, withdrawal));
            project(ruling, before, transaction);
            return ruling.with(ruling.entry().withdrawn(withdrawal));
        });
    }

    private <T> T write(String ruling, Function<WriteTransaction, T> change) {
        var cause = isJudgement(ruling) ? Cause.judged(ruling) : Cause.ruled(ruling);
        return notes.noting(cause, () -> door.write(change));
    }

    /** Who is who before a ruling that may change it; nobody else changes it until the transaction ends. */
    private Identities identities(Ruling ruling, WriteTransaction transaction) {
        if (!(ruling instanceof Judgement)) {
            return Identities.of(List.of());
        }
        takeTurn(transaction);
        return writes.identities(transaction);
    }

    private static boolean isJudgement(String id) {
        return id.startsWith(JUDGEMENT);
    }

    /** Whoever else changes who is who waits until the transaction ends. */
    void takeTurn(WriteTransaction transaction) {
        transaction.run(files.write("take_identity_turn"), Map.of());
    }

    /** The reason as it is kept. */
    public static String reason(String reason) {
        var said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new RulingRefused("A ruling needs a reason, of 1 to %d characters.".formatted(LONGEST_REASON));
        }
        return said;
    }

    private Ruling standing(String id, Viewer viewer, WriteTransaction transaction) {
        var ruling = transaction.run(files.read("rulings_by_id"), ids(id, viewer)).stream()
                .map(row -> RulingRows.ruling(row.row("ruling")))
                .findFirst()
                .orElseThrow(() -> new RulingRefused("There is no ruling of this id; rulings lists those there are."));
        if (!ruling.stands()) {
            throw new RulingRefused("This ruling was withdrawn before, by %s.".formatted(ruling.withdrawnBy()));
        }
        return ruling;
    }

    private void project(Ruling ruling, Identities before, WriteTransaction transaction) {
        if (ruling instanceof Judgement judgement) {
            var after = writes.identities(transaction);
            projector.project(transaction, judgement, after.regrouped(before, judgement.mentions()));
            return;
        }
        if (ruling instanceof Protection protection) {
            var group = writes.identities(transaction).judged().members(protection.person());
            projector.project(transaction, List.of(), group, List.of());
            return;
        }
        var bearing = bearing(ruling, transaction);
        var regrouped = ruling instanceof OriginGroup group ? group.voices() : List.<String>of();
        projector.project(transaction, bearing, toldAgain(bearing, transaction), regrouped);
    }

    /** Acts that nothing told of any more, so that what refers to them has to be made anew as well. */
    private Set<String> toldAgain(List<Statement> bearing, WriteTransaction transaction) {
        var acts = bearing.stream()
                .map(Statement::fact)
                .filter(Fact.Happened.class::isInstance)
                .map(Fact::subject)
                .distinct()
                .toList();
        return transaction.run(files.read("nameless_mentions"), Map.of("ids", acts)).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The statements that a ruling bears on: what they tell of is projected anew. */
    List<Statement> bearing(Ruling ruling, WriteTransaction transaction) {
        return switch (ruling) {
            case Resolution resolution ->
                writes.statements(transaction, "statements_ruled_on", List.of(resolution.id()));
            case OriginGroup _, Judgement _, Protection _ -> List.of();
        };
    }

    private static Map<String, Object> ids(String id, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ids", List.of(id));
        parameters.put("readers", (long) viewer.readers().rank());
        return parameters;
    }
}
