package org.casegraph.graph;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.judge.Judged;
import org.casegraph.graph.judge.JudgementRefused;
import org.casegraph.graph.judge.NameLikeness;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.model.Label;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Ruling;
import org.jspecify.annotations.Nullable;

/** Takes down who is who. What follows is projected in the same transaction; nothing that was said is moved. */
public final class Judging {

    private final WriteDoor door;
    private final CypherFiles files;
    private final GraphWrites writes;
    private final Rulings rulings;
    private final NameLikeness names;
    private final InstantSource clock;
    private final ChangeNotes notes;

    Judging(
            WriteDoor door,
            CypherFiles files,
            Rulings rulings,
            NameLikeness names,
            InstantSource clock,
            ChangeNotes notes) {
        this.door = door;
        this.files = files;
        this.writes = new GraphWrites(files);
        this.rulings = rulings;
        this.names = names;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * What somebody judges.
     *
     * @param one an id of one of the two, of before or after whatever joined it to others
     * @param by who judges, null for whoever asks
     */
    public record Wanted(String one, String other, Verdict verdict, String reason, @Nullable String by) {}

    /**
     * Keeps a judgement.
     *
     * @throws JudgementRefused if it cannot be made, or if judgements that stand say otherwise
     * @throws RulingRefused if it gives no reason
     */
    public Judgement judge(Wanted wanted, Viewer viewer) {
        var id = Rulings.JUDGEMENT + UUID.randomUUID();
        var author = Signing.author(wanted.by(), viewer);
        var reason = Rulings.reason(wanted.reason());
        return notes.noting(
                Cause.judged(id),
                () -> door.write(transaction -> {
                    rulings.takeTurn(transaction);
                    var one = judged(wanted.one(), viewer, transaction);
                    var other = judged(wanted.other(), viewer, transaction);
                    requireComparable(one, other);
                    var entry = new Ruling.Entry(
                            id, author, reason, clock.instant(), one.label().and(other.label()), null);
                    var judgement = new Judgement(entry, one.mention(), other.mention(), wanted.verdict());
                    requireFree(judgement, viewer, transaction);
                    return keep(judgement, one, other, transaction);
                }));
    }

    private Judged judged(String id, Viewer viewer, WriteTransaction transaction) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ids", List.of(id));
        parameters.put("readers", (long) viewer.readers().rank());
        return transaction.run(files.read("judged"), parameters).stream()
                .findFirst()
                .flatMap(row -> Judged.of(row, viewer))
                .orElseThrow(() -> missing(
                        id,
                        !transaction.run(files.read("acts_by_id"), parameters).isEmpty()));
    }

    private static JudgementRefused missing(String id, boolean isAct) {
        var shown = id.length() <= 60 ? id : id.substring(0, 60) + "…";
        var why = isAct
                ? "'%s' is an act; people, groups, institutions, places and cases are judged."
                        + " That statements tell of two acts is said by resolve, with NOT_THE_SAME_ACT."
                : "There is nobody and nothing of the id '%s'; a and b are ids of people, groups, institutions,"
                        + " places or cases.";
        return new JudgementRefused(why.formatted(shown));
    }

    private static void requireComparable(Judged one, Judged other) {
        if (one.mention().equals(other.mention())) {
            throw new JudgementRefused("Both ids are those of %s; a judgement is on two.".formatted(one.name()));
        }
        if (one.kind() != other.kind()) {
            throw new JudgementRefused("%s is a %s and %s a %s: %s."
                    .formatted(
                            one.name(),
                            one.kind(),
                            other.name(),
                            other.kind(),
                            mayBelong(one.kind()) && mayBelong(other.kind())
                                    ? "membership is not sameness; say MEMBER_OF"
                                    : "only two of one kind can be the same"));
        }
    }

    /** Nobody says a thing twice, and nobody what judgements that stand deny. */
    private void requireFree(Judgement judgement, Viewer viewer, WriteTransaction transaction) {
        var standing = new StandingJudgements(writes, transaction);
        standing.repeatedBy(judgement).ifPresent(before -> {
            throw new JudgementRefused("%s judged these two %s before, and that stands: %s"
                    .formatted(before.author(), before.verdict(), before.id()));
        });
        standing.against(judgement, viewer).ifPresent(conflict -> {
            throw new JudgementRefused(conflict.sentence(), conflict.links());
        });
    }

    private static boolean mayBelong(EntityKind kind) {
        return kind == EntityKind.PERSON || kind == EntityKind.GROUP || kind == EntityKind.INSTITUTION;
    }

    private Judgement keep(Judgement bare, Judged one, Judged other, WriteTransaction transaction) {
        var entry = bare.entry();
        var likeness = one.entity().equals(other.entity())
                ? likeness(entry, one.kind(), List.of(one.mention()), List.of(other.mention()), transaction)
                : likeness(entry, one.kind(), List.copyOf(one.members()), List.copyOf(other.members()), transaction);
        var judgement = new Judgement(
                entry,
                bare.one(),
                bare.other(),
                bare.verdict(),
                likeness.map(NameLikeness.Found::score).orElse(null),
                likeness.map(NameLikeness.Found::sentence).orElse(null));
        var touched = new LinkedHashSet<>(List.of(one.entity(), other.entity()));
        var disputes = new DisputeChanges(writes, transaction, touched);
        rulings.keep(judgement, transaction);
        var effect = new LinkedHashMap<>(disputes.since());
        effect.put("id", entry.id());
        transaction.run(files.write("keep_effect"), effect);
        return judgement;
    }

    private Optional<NameLikeness.Found> likeness(
            Ruling.Entry entry, EntityKind kind, List<String> one, List<String> other, WriteTransaction transaction) {
        return names.between(kind, names(one, entry.label(), transaction), names(other, entry.label(), transaction));
    }

    /** Names of some mentions, as far as whoever may know the judgement may know them. */
    private SequencedSet<String> names(List<String> mentions, Label label, WriteTransaction transaction) {
        var readers = writes.readers(transaction).all().stream()
                .filter(level -> level.mayRead(label))
                .toList();
        var found = new ArrayList<Name>();
        for (var statement : writes.statements(transaction, "names_of", mentions)) {
            if (statement.fact() instanceof Fact.Named named
                    && readers.stream().allMatch(level -> level.mayRead(statement.label()))
                    && named.name().type() != NameType.DESCRIPTION) {
                found.add(named.name());
            }
        }
        var sorted = new LinkedHashSet<String>();
        found.stream()
                .sorted(Comparator.comparing(Name::type).thenComparing(Name::value))
                .forEach(name -> sorted.add(name.value()));
        return sorted;
    }
}
