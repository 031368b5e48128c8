package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.analysis.Exposure.Exposed;
import org.casegraph.analysis.Exposure.Hit;
import org.casegraph.graph.read.Entity;

/** Says in words who around somebody was hit, and of whom nothing says so. */
final class ExposureSentences {

    private ExposureSentences() {}

    /** @param groups between the person and the centre that were hit themselves */
    static String of(Entity person, List<Hit> hits, List<Entity> groups, Exposures.Question question) {
        var sentence = hits.isEmpty() ? notHit(person, question) : hit(person, hits);
        var also = groups.isEmpty() || !hits.isEmpty()
                ? ""
                : " It is said of %s, to which %s belongs.".formatted(Wording.names(groups), person.name());
        return Wording.capitalised(sentence) + also;
    }

    /** Why somebody is on the list whom no tie puts there. */
    static String unplaced(Entity person, Entity centre) {
        return Wording.capitalised(("%s is here because of what was done to them, as is said because of %s;"
                        + " no tie between the two puts them here.")
                .formatted(person.name(), centre.name()));
    }

    private static String hit(Entity person, List<Hit> hits) {
        long because = hits.stream().filter(Hit::because).count();
        var said = because == 0
                ? "; no readable statement says that it was because of the one in the centre"
                : because == hits.size()
                        ? "; that is said to be because of the one in the centre"
                        : "; of " + Wording.number((int) because)
                                + " it is said that it was because of the one in the centre";
        return "%s %s hit, by %s%s."
                .formatted(person.name(), Wording.was(person), Wording.count(hits.size(), "act", "acts"), said);
    }

    /** Never that somebody is safe: only that nothing says otherwise. */
    private static String notHit(Entity person, Exposures.Question question) {
        var who = question.minOrigins() > 1
                ? "There are no %d independent origins that say".formatted(question.minOrigins())
                : "No readable statement says";
        var day = question.asOf();
        return "%s that %s %s hit%s."
                .formatted(who, person.name(), Wording.was(person), day == null ? "" : " on or before " + day);
    }

    static String of(Entity centre, List<Exposed> hit, List<Exposed> notHit, boolean isTruncated) {
        if (hit.isEmpty() && notHit.isEmpty()) {
            return "No readable statement puts anybody around %s.".formatted(centre.name());
        }
        int because = (int) hit.stream().filter(Exposed::because).count();
        var parts = new ArrayList<String>();
        parts.add("of %s around %s, statements say that %s hit"
                .formatted(
                        Wording.number(hit.size() + notHit.size()),
                        centre.name(),
                        Wording.number(hit.size()) + (hit.size() == 1 ? " was" : " were")));
        if (!hit.isEmpty()) {
            parts.add(Wording.number(because) + " of them because of " + centre.name());
        }
        if (!notHit.isEmpty()) {
            parts.add("of the other " + Wording.number(notHit.size()) + " no readable statement says so");
        }
        return Wording.capitalised(String.join("; ", parts)) + "."
                + (isTruncated ? " There are more, which are not worked out at once." : "");
    }
}
