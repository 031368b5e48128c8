package org.casegraph.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Exposure.Exposed;
import org.casegraph.analysis.Exposure.Hit;
import org.casegraph.analysis.Exposure.Standing;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who around somebody has been hit, and who has not as far as statements tell. */
@Component
public final class Exposures {

    private static final int MOST_UNPLACED = 100;

    private final EntityReader entities;
    private final Standings standings;
    private final Hits hits;

    Exposures(EntityReader entities, Standings standings, Hits hits) {
        this.entities = entities;
        this.standings = standings;
        this.hits = hits;
    }

    /**
     * Whose exposure is wanted.
     *
     * @param minOrigins how many independent origins have to speak for a tie or an act
     * @param asOf a day, by which it may have begun
     */
    public record Question(String of, int minOrigins, @Nullable LocalDate asOf) {

        Map<String, @Nullable Object> parameters() {
            return Queries.with("minOrigins", (long) minOrigins, "asOf", Queries.day(asOf));
        }
    }

    /** What is known around somebody; nothing where nobody may be read who has this id. */
    public Optional<Exposure> find(Question question, Viewer viewer) {
        return entities.byId(question.of(), viewer).map(centre -> find(centre, question, viewer));
    }

    private Exposure find(Entity centre, Question question, Viewer viewer) {
        var around = standings.read(centre, question, viewer);
        var people = new LinkedHashMap<>(around.people());
        var aimed = hits.aimedAt(centre, question, MOST_UNPLACED + 1, viewer);
        aimed.forEach(one -> people.putIfAbsent(one.id(), one));
        var suffered = hits.read(people.values(), centre, question, viewer);
        var exposed = people.values().stream()
                .map(one ->
                        exposed(one, centre, around.standings().getOrDefault(one.id(), List.of()), suffered, question))
                .filter(one -> !one.hits().isEmpty() || !one.positions().isEmpty())
                .toList();
        boolean isTruncated = around.truncated()
                || aimed.size() > MOST_UNPLACED
                || suffered.values().stream().anyMatch(acts -> acts.size() > Hits.MOST_ACTS);
        return exposure(centre, suffered, exposed, isTruncated);
    }

    private static Exposure exposure(
            Entity centre, Map<String, List<Hit>> suffered, List<Exposed> exposed, boolean isTruncated) {
        var byName = Comparator.comparing(Exposed::entity, Things.BY_NAME);
        var hit = exposed.stream()
                .filter(one -> !one.hits().isEmpty())
                .sorted(Comparator.comparing((Exposed one) -> !one.because()).thenComparing(byName))
                .toList();
        var notHit = exposed.stream()
                .filter(one -> one.hits().isEmpty())
                .sorted(byName)
                .toList();
        return new Exposure(
                centre,
                ExposureSentences.of(centre, hit, notHit, isTruncated),
                suffered.getOrDefault(centre.id(), List.of()),
                hit,
                notHit,
                isTruncated);
    }

    private static Exposed exposed(
            Entity person,
            Entity centre,
            List<Standing> positions,
            Map<String, List<Hit>> suffered,
            Question question) {
        var own = suffered.getOrDefault(person.id(), List.of());
        var standing = new ArrayList<>(positions);
        // Whom no tie puts near is on the list only where a statement says that they were hit because of the centre.
        if (positions.isEmpty() && own.stream().anyMatch(Hit::because)) {
            standing.add(
                    new Standing(Positions.UNPLACED, null, ExposureSentences.unplaced(person, centre), 0, List.of()));
        }
        var shown = standing.isEmpty() ? List.<Hit>of() : own;
        var groups = positions.stream()
                .flatMap(one -> Optional.ofNullable(one.through()).stream())
                .filter(group -> suffered.containsKey(group.id()))
                .distinct()
                .toList();
        return new Exposed(person, standing, shown, ExposureSentences.of(person, shown, groups, question));
    }
}
