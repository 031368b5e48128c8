package org.casegraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/** What judgements that stand say together: whether one more can stand beside them, and if not, which ones say so. */
public final class Closure {

    private final Map<String, List<Judgement>> byMention = new LinkedHashMap<>();

    private Closure() {}

    /** Judgements that do not stand say nothing. */
    public static Closure of(Collection<Judgement> judgements) {
        var closure = new Closure();
        judgements.stream()
                .filter(Judgement::stands)
                .forEach(judgement -> judgement.mentions().forEach(mention -> closure.byMention
                        .computeIfAbsent(mention, _ -> new ArrayList<>())
                        .add(judgement)));
        return closure;
    }

    /**
     * The shortest chain that one more judgement would contradict, from one mention to the other: against SAME, of SAME
     * with one DIFFERENT among them; against the others, of SAME alone. Empty where nothing is against it.
     */
    public List<Judgement> against(String one, String other, Verdict verdict) {
        return chain(new Place(one, false), new Place(other, verdict == Verdict.SAME));
    }

    /** A mention that a chain has come to, and whether the chain has a DIFFERENT behind it. */
    private record Place(String mention, boolean isApart) {}

    private record Step(Place from, Judgement by) {}

    private List<Judgement> chain(Place start, Place end) {
        var reached = new LinkedHashMap<Place, Step>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty() && !reached.containsKey(end)) {
            var place = waiting.poll();
            for (var judgement : byMention.getOrDefault(place.mention(), List.of())) {
                var next = next(place, judgement, end.isApart());
                if (next != null && !next.equals(start) && !reached.containsKey(next)) {
                    reached.put(next, new Step(place, judgement));
                    waiting.add(next);
                }
            }
        }
        return walk(reached, start, end);
    }

    private static @Nullable Place next(Place place, Judgement judgement, boolean mayPart) {
        var mention = judgement.one().equals(place.mention()) ? judgement.other() : judgement.one();
        return switch (judgement.verdict()) {
            case SAME -> new Place(mention, place.isApart());
            case DIFFERENT -> mayPart && !place.isApart() ? new Place(mention, true) : null;
            case UNSURE -> null;
        };
    }

    private static List<Judgement> walk(Map<Place, Step> reached, Place start, Place end) {
        var chain = new ArrayList<Judgement>();
        for (var step = reached.get(end); step != null; step = reached.get(step.from())) {
            chain.addFirst(step.by());
            if (step.from().equals(start)) {
                return chain;
            }
        }
        return List.of();
    }
}
