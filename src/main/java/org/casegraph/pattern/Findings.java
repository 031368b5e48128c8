package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;

/** Answers to patterns, made of what the viewer may read and of nothing else. */
public final class Findings {

    public static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::strength)
            .thenComparing(Finding::sentence)
            .thenComparing(Finding::id);

    private final Patterns patterns;
    private final CypherFiles files;
    private final ReadDoor door;

    public Findings(Patterns patterns, CypherFiles files, ReadDoor door) {
        this.patterns = patterns;
        this.files = files;
        this.door = door;
    }

    /**
     * The findings that are wanted, the strongest first.
     *
     * @throws IllegalArgumentException if there is no such pattern
     * @throws QuestionRefused if a parameter is not known or has no such value
     */
    public List<Finding> find(Question question, Viewer viewer) {
        var asked = asked(question);
        var evidence = new Evidence(files, door, viewer, question);
        var involved = involved(question, evidence);
        if (involved.isEmpty() && !question.involving().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var rows : occurrences(asked, involved, evidence)) {
            var gathered = gathered(rows, question.minOrigins());
            found.addAll(gathered.stream().filter(Finding::isComplete).toList());
            if (question.includePartial()) {
                found.addAll(NearMisses.among(gathered));
            }
        }
        return found.stream()
                .filter(finding -> involved.isEmpty() || finding.involves(involved))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /**
     * Why there is no finding of a pattern with these people in these roles: what fails, and what would prove it.
     *
     * @param question names the pattern; its parameters, origins and day count, whom it involves does not
     * @param roles for each role asked about, the ids of who should be in it
     * @throws IllegalArgumentException if there is no such pattern
     * @throws QuestionRefused if there is no such role or parameter, or the viewer knows nobody of such an id
     */
    public Explanation explain(Question question, Map<String, List<String>> roles, Viewer viewer) {
        var pattern = asked(question).getFirst();
        var evidence = new Evidence(files, door, viewer, question);
        var known = evidence.known(roles.values().stream().flatMap(List::stream).toList());
        var wanted = Wanted.of(pattern, roles, known);
        var near = occurrences(List.of(pattern), wanted.ids(), evidence).stream()
                .flatMap(rows -> gathered(rows, question.minOrigins()).stream())
                .filter(wanted::allows)
                .sorted(Comparator.comparing(wanted::nearness).reversed().thenComparing(Finding::id))
                .toList();
        var complete = near.stream()
                .filter(finding -> finding.isComplete() && wanted.isMetBy(finding))
                .findFirst();
        var touching = complete.isPresent() ? List.<Sighting>of() : evidence.looseRows(pattern, wanted.ids());
        var voices = evidence.voices(touching.stream().flatMap(Sighting::statements));
        var nearest = near.stream().findFirst();
        return new Gaps(pattern, wanted, touching, voices).explain(complete.orElse(null), nearest.orElse(null));
    }

    /** The patterns that are asked, with the values that their parameters have in this question. */
    private List<Pattern> asked(Question question) {
        var id = question.pattern();
        if (id == null) {
            if (!question.parameters().isEmpty()) {
                throw new QuestionRefused("Parameters belong to one pattern; say which.");
            }
            return patterns.all();
        }
        var pattern = patterns.pattern(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no pattern '" + id + "'; there are "
                        + patterns.all().stream().map(Pattern::id).toList()));
        return List.of(pattern.with(question.parameters()));
    }

    /** The entities that the ids of a question stand for; whoever is hidden is as nobody. */
    private static List<String> involved(Question question, Evidence evidence) {
        return question.involving().isEmpty()
                ? List.of()
                : evidence.known(question.involving()).values().stream()
                        .map(Participant::id)
                        .distinct()
                        .toList();
    }

    /** Asks a statement for each pattern, and one for what is said behind all they bring. */
    private static List<List<Occurrence>> occurrences(List<Pattern> asked, List<String> involving, Evidence evidence) {
        var sightings = new LinkedHashMap<Pattern, List<Sighting>>();
        asked.forEach(pattern -> sightings.put(pattern, evidence.rows(pattern, involving)));
        var voices = evidence.voices(
                sightings.values().stream().flatMap(List::stream).flatMap(Sighting::statements));
        return sightings.entrySet().stream()
                .map(rows -> proved(rows.getKey(), rows.getValue(), voices))
                .toList();
    }

    private static List<Occurrence> proved(Pattern pattern, List<Sighting> sightings, Voices voices) {
        return sightings.stream()
                .map(sighting -> Occurrence.of(pattern, sighting, voices))
                .toList();
    }

    private static List<Finding> gathered(List<Occurrence> rows, int minOrigins) {
        var byCore = new LinkedHashMap<List<String>, List<Strand>>();
        Strand.of(rows, minOrigins).forEach(strand -> byCore.computeIfAbsent(strand.core(), _ -> new ArrayList<>())
                .add(strand));
        return findings(byCore.values());
    }

    private static List<Finding> findings(Collection<List<Strand>> gatherings) {
        return gatherings.stream()
                .map(strands -> new Gathering(possible(strands)).finding())
                .toList();
    }

    /** Where some have an order that can be, the others add nothing. */
    private static List<Strand> possible(List<Strand> strands) {
        var possible = strands.stream().filter(strand -> !strand.isExcluded()).toList();
        return possible.isEmpty() ? strands : possible;
    }
}
