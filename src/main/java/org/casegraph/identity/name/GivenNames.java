package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that are one over languages, and what they are called for short. */
final class GivenNames {

    /** A line of the table. */
    record Group(List<String> names, List<String> shorts) {}

    /** The table of names of both genders. */
    record Pairs(List<String> pairs) {}

    private final Sounds sounds;
    private final Map<String, List<Integer>> names = new HashMap<>();
    private final Map<String, List<Integer>> shortForms = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();

    GivenNames(Sounds sounds, Group[] groups, Pairs pairs) {
        this.sounds = sounds;
        for (int i = 0; i < groups.length; i++) {
            put(names, groups[i].names(), i);
            put(shortForms, groups[i].shorts(), i);
        }
        pairs.pairs().forEach(name -> this.pairs.add(key(name)));
    }

    private void put(Map<String, List<Integer>> known, List<String> forms, int group) {
        forms.forEach(
                form -> known.computeIfAbsent(key(form), _ -> new ArrayList<>()).add(group));
    }

    private String key(String name) {
        return Sounds.shown(sounds.of(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")));
    }

    List<Integer> named(String word) {
        return names.getOrDefault(key(word), List.of());
    }

    List<Integer> shortOf(String word) {
        return shortForms.getOrDefault(key(word), List.of());
    }

    /** Whether an -a makes another person's name of this one. */
    boolean hasFeminine(String word) {
        return pairs.contains(key(word));
    }
}
