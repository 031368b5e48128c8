package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.KeyedNames.Asked;
import org.casegraph.graph.match.KeyedNames.Borne;
import org.casegraph.graph.match.KeyedNames.Effort;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** Who in the graph bears a name like this, in any script and system of writing, as far as a viewer may know. */
@Component
public final class Likenesses {

    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(
                    (Likeness likeness) -> -likeness.score())
            .thenComparing(likeness -> likeness.entity().name())
            .thenComparing(likeness -> likeness.entity().id())
            .thenComparing(Likeness::matched)
            .thenComparing(Likeness::wanted);

    private final KeyedNames names;
    private final NameKeys keys = NameKeys.create();
    private final Resemblance resemblance = new Resemblance();

    Likenesses(KeyedNames names) {
        this.names = names;
    }

    /** Somebody who is looked for under some names. */
    public record Wanted(EntityKind kind, List<String> names) {

        public Wanted {
            names = List.copyOf(names);
        }
    }

    /**
     * Somebody in the graph who bears such a name.
     *
     * @param wanted the name, of those looked for, that fits best
     * @param matched the form of her name that fits best
     * @param sentence why, in one sentence
     */
    public record Likeness(Entity entity, String wanted, String matched, double score, Band band, String sentence) {}

    /** One name of somebody who is looked for. */
    private record Name(int number, EntityKind kind, String value) {}

    /**
     * For each that is wanted, those of its kind whose names are as near as that, the best first. Descriptions and weak
     * aliases find nobody.
     *
     * @param least the least score, from 0 to 1
     * @param most how many for each
     */
    public List<List<Likeness>> of(List<Wanted> wanted, double least, int most, Viewer viewer) {
        return scored(wanted, least, most, Effort.THOROUGH, viewer).stream()
                .map(likely -> likely.stream().map(this::told).toList())
                .toList();
    }

    /** The same without saying why, which costs more than the score. */
    List<List<Likeness>> scored(List<Wanted> wanted, double least, int most, Effort effort, Viewer viewer) {
        var sought = new ArrayList<Name>();
        for (int number = 0; number < wanted.size(); number++) {
            for (var value : wanted.get(number).names().stream().distinct().toList()) {
                sought.add(new Name(number, wanted.get(number).kind(), value));
            }
        }
        var borne = names.of(sought.stream().map(this::asked).toList(), effort, viewer);
        var best = new ArrayList<Map<String, Likeness>>();
        wanted.forEach(_ -> best.add(new LinkedHashMap<>()));
        for (int i = 0; i < sought.size(); i++) {
            var name = sought.get(i);
            for (var one : borne.get(i)) {
                var likeness = likeness(name, one);
                if (likeness.score() >= least) {
                    best.get(name.number()).merge(likeness.entity().id(), likeness, Likenesses::better);
                }
            }
        }
        return best.stream()
                .map(found ->
                        found.values().stream().sorted(BEST_FIRST).limit(most).toList())
                .toList();
    }

    private Asked asked(Name name) {
        var all = new ArrayList<>(keys.exact(name.value()));
        all.addAll(keys.blocking(name.kind(), name.value()));
        return new Asked(name.kind(), all);
    }

    private Likeness likeness(Name name, Borne borne) {
        double score = resemblance.score(name.kind(), name.value(), borne.value());
        return new Likeness(borne.entity(), name.value(), borne.value(), score, Band.of(score), "");
    }

    private static Likeness better(Likeness one, Likeness other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private Likeness told(Likeness one) {
        return new Likeness(
                one.entity(),
                one.wanted(),
                one.matched(),
                one.score(),
                one.band(),
                resemblance.sentence(one.entity().kind(), one.wanted(), one.matched()));
    }
}
