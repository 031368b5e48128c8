package org.casegraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Statements with the voices that each goes back to, counted in independent origins: statements that share a voice, be
 * it over others among them, have one origin. The number errs on the low side. It never counts a voice twice, and a
 * further statement may even lower it, where it shows that two voices speak together.
 */
public final class Origins {

    private static final Origins NONE = new Origins(new TreeMap<>());

    private final SortedMap<String, SortedSet<String>> voices;
    private @Nullable List<SequencedSet<String>> groups;

    private Origins(SortedMap<String, SortedSet<String>> voices) {
        this.voices = voices;
    }

    public static Origins none() {
        return NONE;
    }

    /**
     * Counts statements.
     *
     * @param voices by statement, each as the one that stands for all that count as one with it
     */
    public static Origins of(Map<String, ? extends Collection<String>> voices) {
        var sorted = new TreeMap<String, SortedSet<String>>();
        voices.forEach(
                (statement, behind) -> sorted.put(statement, Collections.unmodifiableSortedSet(new TreeSet<>(behind))));
        return sorted.isEmpty() ? NONE : new Origins(sorted);
    }

    /** Counts statements by where they come from. */
    public static Origins of(Collection<Provenance> provenances, Voices voices) {
        var byStatement = new LinkedHashMap<String, SortedSet<String>>();
        provenances.forEach(provenance -> byStatement.put(provenance.statement(), voices.of(provenance)));
        return of(byStatement);
    }

    /** How many independent origins there are. */
    public int size() {
        return groups().size();
    }

    public boolean isEmpty() {
        return voices.isEmpty();
    }

    /** The ids of the statements of each origin; the order is stable. */
    public List<SequencedSet<String>> groups() {
        // Many are put together before anybody counts.
        if (groups == null) {
            groups = groups(voices);
        }
        return groups;
    }

    /** The ids of all statements counted. */
    public SequencedSet<String> statements() {
        return Collections.unmodifiableSequencedSet(new TreeSet<>(voices.keySet()));
    }

    /** Those of all together, where each would do. */
    public static Origins any(Collection<Origins> alternatives) {
        var all = new TreeMap<String, SortedSet<String>>();
        alternatives.forEach(origins -> all.putAll(origins.voices));
        return all.isEmpty() ? NONE : new Origins(all);
    }

    /**
     * Those that stand behind every part of a claim; where none stands behind all, those of the weakest part. Of none,
     * none.
     */
    public static Origins behindAll(List<Origins> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var all = any(parts);
        var kept = new TreeMap<String, SortedSet<String>>();
        for (var group : all.groups()) {
            if (parts.stream().allMatch(part -> part.hasAny(group))) {
                group.forEach(statement -> kept.put(statement, all.of(statement)));
            }
        }
        return kept.isEmpty()
                ? parts.stream().min(Comparator.comparingInt(Origins::size)).orElse(NONE)
                : new Origins(kept);
    }

    private boolean hasAny(Collection<String> statements) {
        return statements.stream().anyMatch(voices::containsKey);
    }

    private SortedSet<String> of(String statement) {
        return voices.getOrDefault(statement, Collections.emptySortedSet());
    }

    private static List<SequencedSet<String>> groups(SortedMap<String, SortedSet<String>> voices) {
        var joined = new Joined();
        voices.values().forEach(joined::join);
        var byVoice = new LinkedHashMap<String, SequencedSet<String>>();
        voices.forEach((statement, behind) -> byVoice.computeIfAbsent(
                        behind.isEmpty() ? statement : joined.leader(behind.first()), _ -> new TreeSet<>())
                .add(statement));
        var groups = new ArrayList<SequencedSet<String>>();
        byVoice.values().forEach(group -> groups.add(Collections.unmodifiableSequencedSet(group)));
        return List.copyOf(groups);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins origins && voices.equals(origins.voices);
    }

    @Override
    public int hashCode() {
        return voices.hashCode();
    }

    @Override
    public String toString() {
        return groups().toString();
    }
}
