package org.casegraph.graph.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casegraph.identity.Identities;
import org.casegraph.identity.name.NameFinder;
import org.casegraph.identity.name.NameFinder.Sought;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.Statement;

/**
 * What the names of groups, institutions, places and cases become where the name of somebody who is protected stands in
 * them. Names of other people stay: they are theirs.
 */
public final class Dress {

    /** The same for everybody. */
    public static final Dress NONE = new Dress(List.of(), List.of());

    private final List<Mask> masks;
    private final List<String> words;

    private Dress(List<Mask> masks, List<String> words) {
        this.masks = masks;
        this.words = words;
    }

    /**
     * @param projected the mentions that are projected anew
     * @param naming every statement that ever named some mentions
     */
    public static Dress of(
            Guards guards,
            Identities identities,
            ReaderTable readers,
            Collection<String> projected,
            Function<Collection<String>, List<Statement>> naming) {
        if (guards.isEmpty()) {
            return NONE;
        }
        var words = new LinkedHashSet<String>();
        var sought = new LinkedHashMap<Sought, Hidden>();
        for (var group : groups(guards, identities)) {
            var names = new SoughtNames();
            var saying = naming.apply(group);
            saying.stream()
                    .map(Statement::fact)
                    .filter(Fact.Named.class::isInstance)
                    .map(fact -> ((Fact.Named) fact).name())
                    .forEach(name -> names.add(name.value(), name.type()));
            guards.of(group)
                    .ifPresent(guard ->
                            sought.put(names.sought(group.getFirst(), isPerson(group)), new Hidden(guard, saying)));
            if (group.stream().anyMatch(projected::contains)) {
                words.addAll(names.words());
            }
        }
        var masks = new ArrayList<Mask>();
        for (var level : readers.all()) {
            masks.add(mask(sought, level));
        }
        return new Dress(masks, List.copyOf(words));
    }

    /** Names with a guard, and what gives them. */
    private record Hidden(Guards.Guard guard, List<Statement> saying) {

        /** Whoever may not enter a compartment in which they are told is shown the alias as well. */
        boolean isHiddenFrom(Readers level) {
            return !level.readEverything()
                    && (!level.clearance().mayRead(guard.from())
                            || saying.stream()
                                    .noneMatch(statement ->
                                            level.mayEnter(statement.label().compartments())));
        }
    }

    private static Set<List<String>> groups(Guards guards, Identities identities) {
        var groups = new LinkedHashSet<List<String>>();
        guards.people()
                .forEach(person -> groups.add(List.copyOf(identities.judged().members(person))));
        return groups;
    }

    private static boolean isPerson(List<String> group) {
        return group.getFirst().startsWith(EntityKind.PERSON.name().toLowerCase(Locale.ROOT));
    }

    private static Mask mask(Map<Sought, Hidden> sought, Readers level) {
        var hidden = new ArrayList<Sought>();
        var aliases = new LinkedHashMap<String, String>();
        sought.forEach((one, name) -> {
            if (name.isHiddenFrom(level)) {
                hidden.add(one);
                aliases.put(one.key(), name.guard().alias());
            }
        });
        return new Mask(NameFinder.of(hidden, List.of()), aliases, Map.of(), Map.of());
    }

    /** The words of names that may stand elsewhere, where anything changes about these names. */
    public List<String> words() {
        return words;
    }

    /** A name as it is shown to some readers; empty where it is shown as it is. */
    public Optional<String> of(String name, Readers level) {
        return masks.isEmpty()
                ? Optional.empty()
                : Optional.of(masks.get(level.rank()).shown(name)).filter(shown -> !shown.equals(name));
    }
}
