package org.casegraph.graph.judge;

import java.util.Comparator;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casegraph.identity.name.InstitutionComparator;
import org.casegraph.identity.name.NameComparator;
import org.casegraph.model.EntityKind;
import org.springframework.util.function.SingletonSupplier;

/** How near the names of two entities are. */
public final class NameLikeness {

    /** So many pairs are compared at most: whoever bears hundreds of names is known by the first. */
    private static final int MOST = 40;

    private final Supplier<NameComparator> people = SingletonSupplier.of(NameComparator::create);
    private final Supplier<InstitutionComparator> institutions = SingletonSupplier.of(InstitutionComparator::create);

    /**
     * What comparing two names gave.
     *
     * @param score from 0 to 1
     * @param sentence why
     */
    public record Found(double score, String sentence) {}

    /** Of the two names that are nearest; empty where names of this kind are not compared, or one has none. */
    public Optional<Found> between(EntityKind kind, SequencedSet<String> names, SequencedSet<String> others) {
        return switch (kind) {
            case PERSON -> best(names, others, this::people);
            case INSTITUTION -> best(names, others, this::institutions);
            case GROUP, PLACE, CASE -> Optional.empty();
        };
    }

    private Found people(String one, String other) {
        var found = people.get().compare(one, other);
        return new Found(found.score(), found.sentence());
    }

    private Found institutions(String one, String other) {
        var found = institutions.get().compare(one, other);
        return new Found(found.score(), found.sentence());
    }

    private static Optional<Found> best(
            SequencedSet<String> names, SequencedSet<String> others, BiFunction<String, String, Found> comparing) {
        return names.stream()
                .limit(MOST)
                .flatMap(name -> others.stream().limit(MOST).flatMap(other -> Stream.of(comparing.apply(name, other))))
                .max(Comparator.comparing(Found::score));
    }
}
