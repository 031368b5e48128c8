package org.casegraph.xref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Property;
import org.casegraph.model.EntityKind;
import org.casegraph.xref.Reconciliation.Near;
import org.casegraph.xref.Reconciliation.Query;

/**
 * Somebody in the graph who may be meant by a cell.
 *
 * @param score from 0 to 100: the likeness of the names, more where other particulars agree, less where they differ
 * @param match whether nobody has to look: what a name alone never settles for people, who share names
 * @param features the likeness of the names from 0 to 100, and for each particular whether it agrees, where both say
 *     something
 * @param sentence how the names are alike
 */
public record Candidate(
        Entity entity, double score, boolean match, SequencedMap<String, Object> features, String sentence) {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.entity().name())
            .thenComparing(candidate -> candidate.entity().id());

    private static final double AGREES = 3;
    private static final double DIFFERS = 15;
    private static final double SURE = 95;
    private static final double APART = 10;

    static List<Candidate> of(Query query, List<Near> near, Map<String, List<Property>> properties) {
        var itself = near.stream().filter(Near::isItself).map(Near::entity).toList();
        var sorted = near.stream()
                .map(one -> of(query, one, properties.getOrDefault(one.entity().id(), List.of())))
                .sorted(BEST_FIRST)
                .toList();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < Math.min(sorted.size(), query.most()); i++) {
            var one = sorted.get(i);
            boolean isAlone = sorted.size() == 1 || sorted.get(1).score() <= one.score() - APART;
            candidates.add(
                    i == 0 && isAlone && (itself.contains(one.entity()) || isSettled(one))
                            ? new Candidate(one.entity(), one.score(), true, one.features(), one.sentence())
                            : one);
        }
        return candidates;
    }

    private static Candidate of(Query query, Near near, List<Property> properties) {
        double name = Math.round(near.score() * 1000) / 10.0;
        var features = new LinkedHashMap<String, Object>();
        features.put("name", name);
        features.putAll(Agreement.of(query.properties(), near.entity(), properties));
        double agreeing =
                features.values().stream().filter(Boolean.TRUE::equals).count();
        double differing =
                features.values().stream().filter(Boolean.FALSE::equals).count();
        double score = Math.clamp(name + AGREES * agreeing - DIFFERS * differing, 0, 100);
        return new Candidate(near.entity(), Math.round(score * 10) / 10.0, false, features, near.sentence());
    }

    private static boolean isSettled(Candidate one) {
        boolean isBorn = Boolean.TRUE.equals(one.features().get("BIRTH_DATE"));
        boolean differs = one.features().containsValue(Boolean.FALSE);
        return !differs && one.score() >= SURE && (isBorn || one.entity().kind() != EntityKind.PERSON);
    }
}
