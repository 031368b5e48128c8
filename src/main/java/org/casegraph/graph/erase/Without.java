package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casegraph.model.Fact;
import org.casegraph.model.Name;
import org.casegraph.model.Provenance;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.casegraph.model.Statement;
import org.casegraph.source.StatementIds;

/** What is left of a statement when some people are taken out of it. */
final class Without {

    private static final String LABEL = "erased/";

    private final Set<String> gone;
    private final String label;

    /**
     * @param gone ids of the mentions that go
     * @param number of the erasure: the label of the voice that has no name any more, so that it still counts once
     */
    Without(Set<String> gone, String number) {
        this.gone = gone;
        this.label = LABEL + number;
    }

    /** The label that stands for them where voices are counted. */
    String label() {
        return label;
    }

    /**
     * The same statement without them, under the id that it would have had if they had never been in it; empty where
     * it is about them, or nobody is left who says it.
     *
     * @param masked puts blocks in the place of their names
     */
    Optional<Statement> of(Statement statement, UnaryOperator<String> masked) {
        var fact = fact(statement.fact(), masked);
        var speakers = statement.speakers().stream()
                .filter(speaker -> !gone.contains(speaker.entity()))
                .toList();
        if (fact.isEmpty() || speakers.isEmpty() && !statement.speakers().isEmpty()) {
            return Optional.empty();
        }
        var left = new Statement(
                statement.id(),
                statement.document(),
                statement.locator(),
                masked.apply(statement.summary()),
                statement.stance(),
                speakers,
                origin(statement, speakers),
                fact.get(),
                statement.date(),
                statement.label(),
                statement.coder());
        return Optional.of(left.equals(statement) ? statement : StatementIds.identified(left));
    }

    /** Two who repeat one voice repeat it also when nobody knows any more whose it was. */
    private String origin(Statement statement, List<Speaker> speakers) {
        var before = Provenance.labelOf(statement.speakers());
        if (!statement.origin().equals(before)) {
            return gone.contains(statement.origin()) ? label : statement.origin();
        }
        int deepest = depth(statement.speakers());
        return depth(speakers) == deepest ? Provenance.labelOf(speakers) : label;
    }

    private static int depth(List<Speaker> speakers) {
        return speakers.stream().mapToInt(Speaker::depth).max().orElse(0);
    }

    private Optional<Fact> fact(Fact fact, UnaryOperator<String> masked) {
        if (gone.contains(fact.subject())) {
            return Optional.empty();
        }
        return switch (fact) {
            case Fact.Named named -> Optional.of(named(named, masked));
            case Fact.Valued valued ->
                Optional.of(new Fact.Valued(
                        valued.subject(), valued.predicate(), masked.apply(valued.value()), valued.language()));
            case Fact.Related related -> related(related, masked);
            case Fact.Happened happened -> happened(happened, masked);
        };
    }

    private static Fact named(Fact.Named named, UnaryOperator<String> masked) {
        var name = named.name();
        return new Fact.Named(named.subject(), new Name(masked.apply(name.value()), name.type(), name.language()));
    }

    private Optional<Fact> related(Fact.Related related, UnaryOperator<String> masked) {
        if (gone.contains(related.object())) {
            return Optional.empty();
        }
        var quality = related.quality();
        return Optional.of(new Fact.Related(
                related.subject(),
                related.predicate(),
                related.object(),
                quality == null ? null : masked.apply(quality)));
    }

    /** An act in which nobody else had a part is theirs alone and goes; else somebody had theirs. */
    private Optional<Fact> happened(Fact.Happened happened, UnaryOperator<String> masked) {
        var others = happened.roles().stream()
                .filter(filling -> !gone.contains(filling.filler()))
                .toList();
        boolean isTouched = others.size() < happened.roles().size();
        if (isTouched && others.stream().noneMatch(RoleFilling::isNamed)) {
            return Optional.empty();
        }
        var details = new LinkedHashMap<String, String>();
        happened.details().forEach((key, value) -> details.put(key, masked.apply(value)));
        return Optional.of(new Fact.Happened(
                happened.subject(), happened.predicate(), isTouched ? roles(happened, others) : others, details));
    }

    private List<RoleFilling> roles(Fact.Happened happened, List<RoleFilling> others) {
        var roles = new LinkedHashSet<RoleFilling>();
        var filled = others.stream().map(RoleFilling::role).toList();
        for (var filling : happened.roles()) {
            if (!gone.contains(filling.filler())) {
                roles.add(filling);
            } else if (!filled.contains(filling.role())) {
                roles.add(new RoleFilling(filling.role(), RoleFilling.SOMEBODY));
            }
        }
        return new ArrayList<>(roles);
    }
}
