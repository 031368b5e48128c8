package org.casegraph.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Standing.Seat;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;

/** Says what is kept of a finding in words, with the names that a viewer may know today. */
final class Wordings {

    private static final String NOBODY_KNOWN = "somebody not known";
    private static final int NAMED = 20;

    private Wordings() {}

    /** What the sentence of a finding says after the wording of its pattern; there are no names in it. */
    static String remarks(Pattern pattern, Finding finding) {
        var wording = wording(pattern, finding.isContested());
        for (var role : finding.roles()) {
            var names = role.entities().stream().map(Participant::name).toList();
            wording = wording.replace("{" + role.name() + "}", list(names));
        }
        wording = capital(wording);
        return finding.sentence().startsWith(wording) ? finding.sentence().substring(wording.length()) : "";
    }

    /** The sentence of a finding of a pattern. */
    static String sentence(Pattern pattern, Standing standing, Map<String, String> names) {
        var wording = wording(pattern, standing.isContested());
        for (var role : pattern.roles()) {
            wording = wording.replace("{" + role.name() + "}", list(people(role.name(), standing, names)));
        }
        return capital(wording) + standing.remarks();
    }

    private static List<String> people(String role, Standing standing, Map<String, String> names) {
        var seats = standing.seats().stream()
                .filter(seat -> seat.role().equals(role))
                .toList();
        boolean isMany = seats.stream().anyMatch(Seat::isMany);
        return named(seats.stream().map(Seat::entity).toList(), names, isMany ? standing.people() : seats.size());
    }

    /** The names of some, and how many there are besides. */
    static List<String> named(List<String> ids, Map<String, String> names, int all) {
        var known = ids.stream()
                .map(id -> names.getOrDefault(id, NOBODY_KNOWN))
                .sorted()
                .limit(all > NAMED ? NAMED - 1 : NAMED)
                .collect(Collectors.toCollection(ArrayList::new));
        if (all > known.size()) {
            known.add((all - known.size()) + " more");
        }
        return known;
    }

    static String list(List<String> names) {
        if (names.isEmpty()) {
            return NOBODY_KNOWN;
        }
        var last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }

    private static String wording(Pattern pattern, boolean isContested) {
        return isContested ? pattern.wording().contested() : pattern.wording().proved();
    }

    private static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }
}
