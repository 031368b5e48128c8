package org.casegraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Says in a sentence why some statements count as one origin. */
public final class OriginInWords {

    private static final int LISTED = 4;
    private static final String UNNAMED = "somebody who is not named here";

    private final Voices voices;
    private final Collection<OriginGroup> groups;
    private final Function<String, Optional<String>> names;

    /**
     * A way to say it to somebody.
     *
     * @param groups that stand and that the reader may know
     * @param names of voices, by the ids that statements use; empty for those whom the reader may not know
     */
    public OriginInWords(Voices voices, Collection<OriginGroup> groups, Function<String, Optional<String>> names) {
        this.voices = voices;
        this.groups = groups;
        this.names = names;
    }

    /** Documents that are told of in the same words. */
    private record Told(DocumentInWords documents, String relation, boolean isCitation) {}

    /** "Two news items of X, both citing Y." */
    public String of(List<Provenance> origin) {
        var told = new LinkedHashMap<Told, Set<String>>();
        var heard = new TreeMap<String, Set<Told>>();
        for (var provenance : origin) {
            var one = told(provenance);
            told.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(provenance.document());
            provenance.voices().forEach(voice -> heard.computeIfAbsent(
                            voices.canonical(voice), _ -> new LinkedHashSet<>())
                    .add(one));
        }
        var phrases = told.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().isCitation()))
                .map(entry -> phrase(entry.getKey(), entry.getValue().size()))
                .toList();
        var sentence = new StringBuilder(listed(phrases));
        if (phrases.size() > 1) {
            sentence.append(": one origin").append(because(origin, heard));
        }
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1) + ".";
    }

    /** The groups that make one of several voices behind some statements. */
    public List<OriginGroup> groupsOf(Collection<Provenance> origin) {
        var heard = new TreeMap<String, Set<String>>();
        origin.forEach(provenance -> provenance.voices().forEach(voice -> heard.computeIfAbsent(
                        voices.one(voice), _ -> new TreeSet<>())
                .add(voices.canonical(voice))));
        return groups.stream()
                .filter(group -> heard.getOrDefault(voices.one(group.voices().getFirst()), Set.of())
                                .size()
                        > 1)
                .toList();
    }

    private Told told(Provenance provenance) {
        var documents = new DocumentInWords(provenance.type(), named(provenance.onThePage()));
        if (provenance.isLabelled()) {
            return new Told(
                    documents, "under the origin “" + label(provenance.origin()) + "” that its coder gave", false);
        }
        return provenance.cites()
                ? new Told(documents, "citing " + list(provenance.voices()), true)
                : new Told(documents, "citing nobody else", false);
    }

    private static String phrase(Told told, int count) {
        var all = !told.isCitation() || count == 1 ? "" : count == 2 ? "both " : "all ";
        return told.documents().of(count) + ", " + all + told.relation();
    }

    private static String listed(List<String> phrases) {
        if (phrases.size() <= LISTED) {
            return String.join("; ", phrases);
        }
        return String.join("; ", phrases.subList(0, LISTED)) + "; and " + (phrases.size() - LISTED) + " more";
    }

    private String because(List<Provenance> origin, Map<String, Set<Told>> heard) {
        var shared = heard.entrySet().stream()
                .filter(voice -> voice.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        var reasons = new ArrayList<String>();
        if (!shared.isEmpty()) {
            reasons.add("as they share " + list(shared));
        }
        groupsOf(origin)
                .forEach(group -> reasons.add("as %s count as one (%s: %s)"
                        .formatted(list(group.voices()), group.author(), unended(group.reason()))));
        return reasons.isEmpty() ? "" : ", " + String.join(", and ", reasons);
    }

    /** A reason within a sentence does not end it. */
    private static String unended(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private String list(Collection<String> ids) {
        var known = named(ids);
        return known.isEmpty() ? UNNAMED : Listed.of(known);
    }

    private List<String> named(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> OriginGroup.isLabel(id)
                        ? Optional.of("“" + label(id) + "”").stream()
                        : names.apply(id).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the coder wrote, without the collection. */
    private static String label(String origin) {
        return origin.substring(origin.indexOf('/') + 1);
    }
}
