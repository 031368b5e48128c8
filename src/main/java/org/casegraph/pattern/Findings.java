package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

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
     */
    public List<Finding> find(Question question, Viewer viewer) {
        var found = new ArrayList<Finding>();
        for (var rows : occurrences(asked(question.pattern()), question.involving(), viewer.clearance())) {
            var gathered = gathered(rows, question.minOrigins());
            found.addAll(gathered.stream().filter(Finding::isComplete).toList());
            if (question.includePartial()) {
                found.addAll(NearMisses.among(gathered));
            }
        }
        return found.stream()
                .filter(finding -> question.involving().isEmpty() || finding.involves(question.involving()))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /**
     * The finding of a pattern that comes nearest to having these people in these roles, with what is missing for it;
     * nothing where no readable statement comes near.
     *
     * @param roles for each role asked about, the id of who should be in it
     * @throws IllegalArgumentException if there is no such pattern
     */
    public Optional<Finding> explain(String pattern, Map<String, String> roles, Viewer viewer) {
        var wanted = new Wanted(roles);
        return occurrences(asked(pattern), List.copyOf(roles.values()), viewer.clearance()).stream()
                .flatMap(rows -> gathered(rows, 1).stream())
                .filter(wanted::allows)
                .max(Comparator.comparing(wanted::nearness).thenComparing(Finding::id));
    }

    private List<Pattern> asked(@Nullable String id) {
        if (id == null) {
            return patterns.all();
        }
        return List.of(patterns.pattern(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no pattern '" + id + "'; there are "
                        + patterns.all().stream().map(Pattern::id).toList())));
    }

    /** Asks a statement for each pattern, and one for what is said behind all they bring. */
    private List<List<Occurrence>> occurrences(List<Pattern> asked, List<String> involving, Clearance clearance) {
        var sightings = new LinkedHashMap<Pattern, List<Sighting>>();
        asked.forEach(pattern -> sightings.put(pattern, sightings(pattern, involving, clearance)));
        var statements = sightings.values().stream().flatMap(List::stream).flatMap(Sighting::statements);
        var voices = Voices.read(door, files, statements.toList(), clearance);
        return sightings.entrySet().stream()
                .map(rows -> proved(rows.getKey(), rows.getValue(), voices))
                .toList();
    }

    private List<Sighting> sightings(Pattern pattern, List<String> involving, Clearance clearance) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("clearance", clearance.rank());
        parameters.put("involving", involving);
        return door.read(pattern.cypher(), parameters).stream()
                .map(row -> Sighting.of(pattern, row, clearance))
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
                .map(strands -> new Gathering(strands).finding())
                .toList();
    }
}
