package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casegraph.analysis.Recurrence.Weight;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Entity;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.Backing;
import org.casegraph.pattern.Backing.Link;

/** In which acts of which cases one thing is seen. */
final class Sightings {

    private final int most;
    private final LinkedHashSet<String> acts = new LinkedHashSet<>();
    private final TreeSet<Entity> cases = new TreeSet<>(Things.BY_NAME);
    private final List<List<Link>> links = new ArrayList<>();

    /** @param most acts that are looked at */
    Sightings(int most) {
        this.most = most;
    }

    /** An act without a case is told of nowhere here. */
    void add(String act, List<Row> inCases, List<Link> proof) {
        if (acts.size() >= most && !acts.contains(act)) {
            acts.add(act);
        } else if (!inCases.isEmpty()) {
            acts.add(act);
            inCases.forEach(one -> cases.add(Things.entity(one)));
            links.add(proof);
        }
    }

    /** One act in two cases is one occurrence, and no recurrence. */
    int count() {
        return Math.min(acts(), cases.size());
    }

    int acts() {
        return Math.min(most, acts.size());
    }

    Collection<Link> links() {
        return links.stream().flatMap(List::stream).toList();
    }

    List<Entity> cases() {
        return List.copyOf(cases);
    }

    boolean isMore() {
        return acts.size() > most;
    }

    Optional<Backed> backed(Backing backing) {
        return links.stream().flatMap(one -> backing.of(one).stream()).reduce(Backed::or);
    }

    Weight weight(Backed backed, String sentence) {
        return new Weight(
                cases(),
                acts(),
                backed.origins(),
                backed.state(),
                backed.stances(),
                backed.statements(),
                isMore(),
                Wording.capitalised(sentence) + backed.caution());
    }

    /** "in two cases, by four acts and three independent origins". */
    String extent(Backed backed) {
        return "in %s%s, by %s and %s"
                .formatted(
                        isMore() ? "at least " : "",
                        Wording.count(cases.size(), "case", "cases"),
                        Wording.count(acts(), "act", "acts"),
                        Wording.count(backed.origins(), "independent origin", "independent origins"));
    }
}
