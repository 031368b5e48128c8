package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Past;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.match.KeyedNames.Effort;
import org.casegraph.graph.match.Likenesses.Wanted;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds entities by name: as it is written, as it sounds, and as names are compared. The score is our own, because that
 * of an index depends on all names in it, also on those that the viewer may not know.
 */
@Component
public final class SearchReader {

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found found) -> -found.score())
            .thenComparing(found -> found.matched().length())
            .thenComparing(Found::matched)
            .thenComparing(found -> found.entity().id());

    private static final long OFFERED = 200;
    private static final int FURTHER = 8;
    private static final int DOUBTFUL = 60;
    private static final int LIKE = 50;

    /** Whatever only sounds alike stays below what is written so. */
    private static final double HEARD = 0.9;

    private final ReadDoor door;
    private final CypherFiles files;
    private final Likenesses likenesses;

    SearchReader(ReadDoor door, CypherFiles files, Likenesses likenesses) {
        this.door = door;
        this.files = files;
        this.likenesses = likenesses;
    }

    /**
     * An entity that was found.
     *
     * @param score above 0.9 where every word is written so in the name
     * @param matched the form of the name that fits best
     */
    public record Found(double score, String matched, Entity entity) {}

    /** All that match, the best first; the database offers the best few hundred names. */
    public List<Found> search(String text, @Nullable List<EntityKind> kinds, Viewer viewer) {
        var words = new SearchWords(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new Best();
        var sounds = new SearchSounds(text);
        var doubtful = new ArrayList<Found>();
        for (var row : rows(words.query(), sounds.query(), kinds, viewer)) {
            found.add(words.score(row.text("value")), row.text("value"), Entity.of(row));
            var rough = sounds.rough(row.text("words"));
            var heard = new Found(rough.score(), row.text("value"), Entity.of(row));
            if (rough.doubtful()) {
                doubtful.add(heard);
            } else {
                found.add(HEARD * heard.score(), heard.matched(), heard.entity());
            }
        }
        doubtful.stream()
                .sorted(BEST_FIRST)
                .limit(DOUBTFUL)
                .forEach(one -> found.add(HEARD * sounds.score(one.matched()), one.matched(), one.entity()));
        like(text, kinds, viewer, found);
        return found.inOrder();
    }

    private void like(String text, @Nullable List<EntityKind> kinds, Viewer viewer, Best found) {
        var asked = kinds == null ? Arrays.asList(EntityKind.values()) : kinds;
        var wanted = asked.stream()
                .distinct()
                .map(kind -> new Wanted(kind, List.of(text)))
                .toList();
        likenesses.scored(wanted, Band.WEAK.from(), LIKE, Effort.QUICK, viewer).stream()
                .flatMap(List::stream)
                .forEach(like -> found.add(HEARD * like.score(), like.matched(), like.entity()));
    }

    /**
     * In a transaction that has deleted a relationship the index of names leaves out the node with that same number.
     * So in the past the names of the present are looked through as well.
     */
    private List<Row> rows(String query, String heard, @Nullable List<EntityKind> kinds, Viewer viewer) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("query", query);
        parameters.put("heard", heard);
        parameters.put("most", OFFERED);
        parameters.put(
                "kinds",
                kinds == null ? null : kinds.stream().map(EntityKind::name).toList());
        parameters.put("readers", (long) viewer.readers().rank());
        var rows = new ArrayList<>(named(parameters));
        if (Past.current().isPresent()) {
            var names = Past.inPresent(() -> door.read(files.read("names_matching"), parameters)).stream()
                    .map(row -> row.text("id"))
                    .toList();
            parameters.put("names", names);
            rows.addAll(door.read(files.read("entities_bearing"), parameters));
        }
        return rows;
    }

    /** Goes on until as many are found as are offered: those that the viewer may not know take nobody's place. */
    private List<Row> named(Map<String, @Nullable Object> parameters) {
        long offered = OFFERED;
        while (true) {
            parameters.put("offered", offered);
            var answer = door.read(files.read("entities_named"), parameters).getFirst();
            if (!answer.flag("isShort")) {
                return answer.rows("found");
            }
            offered *= FURTHER;
        }
    }

    /** The best form of the name of each that was found. */
    private static final class Best {

        private final Map<String, Found> best = new LinkedHashMap<>();

        void add(double score, String matched, Entity entity) {
            double rounded = Math.round(score * 1000) / 1000.0;
            if (rounded > 0) {
                best.merge(
                        entity.id(),
                        new Found(rounded, matched, entity),
                        (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }

        List<Found> inOrder() {
            return best.values().stream().sorted(BEST_FIRST).toList();
        }
    }
}
