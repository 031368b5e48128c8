package org.casegraph.graph.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;

/**
 * Judgements that stand, and that one more would contradict.
 *
 * @param verdict of the one more
 * @param chain all of them, from one of the two mentions to the other
 * @param links those that whoever judges may know
 */
public record Conflict(Verdict verdict, List<Judgement> chain, List<Link> links) {

    public Conflict {
        chain = List.copyOf(chain);
        links = List.copyOf(links);
    }

    public static Conflict of(Verdict verdict, List<Judgement> chain, String from, Link.Called called, Viewer viewer) {
        return new Conflict(verdict, chain, Link.of(chain, from, called, viewer));
    }

    /** What is in the way, and what to take back first. */
    public String sentence() {
        var sentence = new StringBuilder(
                verdict == Verdict.SAME
                        ? "They cannot be the same, since judgements that stand tell them apart"
                        : "They cannot be " + (verdict == Verdict.DIFFERENT ? "different" : "in doubt")
                                + ", since judgements that stand make them one");
        if (links.isEmpty()) {
            return sentence.append(", which you may not read.").toString();
        }
        sentence.append(": ").append(links.stream().map(Link::sentence).collect(Collectors.joining("; ")));
        if (links.size() < chain.size()) {
            sentence.append("; there is more that you may not read");
        }
        return sentence.append("; withdraw ")
                .append(first().judgement().id())
                .append(" first.")
                .toString();
    }

    /** The one that tells them apart; else the latest. */
    private Link first() {
        return links.stream()
                .max(Comparator.comparing((Link link) -> link.judgement().verdict() == Verdict.DIFFERENT)
                        .thenComparing(link -> link.judgement().recordedAt()))
                .orElseThrow();
    }
}
