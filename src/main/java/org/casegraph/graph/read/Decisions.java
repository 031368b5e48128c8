package org.casegraph.graph.read;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.RulingRefused;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.model.Label;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what an analyst makes of a contradiction. */
@Component
public final class Decisions {

    private final ContradictionReader contradictions;
    private final Rulings rulings;
    private final InstantSource clock;

    Decisions(ContradictionReader contradictions, Rulings rulings, InstantSource clock) {
        this.contradictions = contradictions;
        this.rulings = rulings;
        this.clock = clock;
    }

    /**
     * Resolves a contradiction.
     *
     * @param side id of the chosen side, null where all stand
     * @return the contradiction as it stands now
     * @throws RulingRefused if it cannot be resolved so
     */
    public Contradiction resolve(String id, Resolution.Kind kind, @Nullable String side, String reason, Viewer viewer) {
        var one = contradictions
                .byId(id, viewer)
                .orElseThrow(() -> new RulingRefused(
                        "There is no contradiction of this id; contradictions lists those there are."));
        var chosen = chosen(one, kind, side);
        if (chosen != null && kind == Resolution.Kind.NOT_THE_SAME_ACT) {
            requireActOfItsOwn(one, chosen);
        }
        var made = rulings.record(resolution(one, kind, chosen, Rulings.reason(reason), viewer));
        // Told apart, the statements may no longer contradict each other: then it is shown as it was.
        return contradictions
                .byId(id, viewer)
                .filter(found -> found.resolutions().stream()
                        .anyMatch(known -> known.id().equals(made.id())))
                .orElse(one.with(made));
    }

    private static Contradiction.@Nullable Side chosen(Contradiction one, Resolution.Kind kind, @Nullable String side) {
        if (kind == Resolution.Kind.BOTH_STAND) {
            if (side != null) {
                throw new RulingRefused("BOTH_STAND chooses no side; leave side out.");
            }
            return null;
        }
        return one.sides().stream()
                .filter(found -> found.id().equals(side))
                .findFirst()
                .orElseThrow(() -> new RulingRefused("%s needs the id of a side of this contradiction: %s."
                        .formatted(
                                kind,
                                String.join(
                                        ", ",
                                        one.sides().stream()
                                                .map(Contradiction.Side::id)
                                                .toList()))));
    }

    /** Whoever could read what was told apart, and not what it was told apart from, would learn that there is more. */
    private static void requireActOfItsOwn(Contradiction one, Contradiction.Side chosen) {
        if (!one.isOfAct()) {
            throw new RulingRefused(
                    "NOT_THE_SAME_ACT is for acts; this contradiction is about a relation or a property.");
        }
        var all = label(one.statements());
        if (!chosen.statements().stream()
                .allMatch(statement -> statement.label().equals(all))) {
            throw new RulingRefused("NOT_THE_SAME_ACT needs a side that nobody reads who may not read the others:"
                    + " its statements have a lower clearance than theirs, or are in other compartments.");
        }
    }

    private Resolution resolution(
            Contradiction one,
            Resolution.Kind kind,
            Contradiction.@Nullable Side chosen,
            String reason,
            Viewer viewer) {
        var id = "resolution-" + UUID.randomUUID();
        var label = label(one.statements());
        var taken = ids(chosen == null ? List.of() : chosen.statements());
        var others = ids(one.statements()).stream()
                .filter(statement -> !taken.contains(statement))
                .toList();
        return new Resolution(
                new Ruling.Entry(id, viewer.id(), reason, clock.instant(), label, null),
                kind,
                one.id(),
                one.fact(),
                one.aspect(),
                chosen == null || one.aspect().startsWith(Rules.ROLE) ? null : chosen.says(),
                taken,
                others);
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).sorted().toList();
    }

    private static Label label(List<Statement> statements) {
        return statements.stream().map(Statement::label).reduce(Label.PUBLIC, Label::and);
    }
}
