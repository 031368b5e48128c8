package org.casegraph.graph.judge;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.casegraph.access.Viewer;
import org.casegraph.model.Judgement;

/**
 * One judgement of a chain, in the direction of the chain.
 *
 * @param one id of the mention that the chain comes from
 * @param oneName what it is called
 * @param other id of the mention that the chain goes on to
 * @param otherName what that is called
 */
public record Link(Judgement judgement, String one, String oneName, String other, String otherName) {

    /** The links that a chain of judgements makes, in its order, from one mention on; those that a viewer may know. */
    static List<Link> of(List<Judgement> chain, String from, Called called, Viewer viewer) {
        var links = new ArrayList<Link>();
        var at = from;
        for (var judgement : chain) {
            var next = judgement.one().equals(at) ? judgement.other() : judgement.one();
            if (judgement.entry().mayBeReadBy(viewer.readers())) {
                links.add(new Link(judgement, at, called.name(at), next, called.name(next)));
            }
            at = next;
        }
        return links;
    }

    /** What mentions are called, as far as somebody may know. */
    @FunctionalInterface
    public interface Called {
        String name(String mention);
    }

    /** The same as plain values. */
    public SequencedMap<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("judgement", judgement.id());
        fields.put("verdict", judgement.verdict().name());
        fields.put("one", party(one, oneName));
        fields.put("other", party(other, otherName));
        fields.put("author", judgement.author());
        fields.put("reason", judgement.reason());
        fields.put("recordedAt", judgement.recordedAt().toString());
        return fields;
    }

    private static SequencedMap<String, Object> party(String id, String name) {
        var party = new LinkedHashMap<String, Object>();
        party.put("id", id);
        party.put("name", name);
        return party;
    }

    /** Who judged what, when. */
    String sentence() {
        var verb =
                switch (judgement.verdict()) {
                    case SAME -> "is";
                    case DIFFERENT -> "is not";
                    case UNSURE -> "may be";
                };
        return "%s %s %s (%s, %s, %s)"
                .formatted(
                        oneName,
                        verb,
                        otherName,
                        judgement.author(),
                        LocalDate.ofInstant(judgement.recordedAt(), ZoneOffset.UTC),
                        judgement.id());
    }
}
