package org.casegraph.export.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Spelling;
import org.casegraph.graph.read.Tie;
import org.casegraph.model.Statement;
import org.casegraph.pattern.Finding;

/**
 * All that a viewer may know of a case or a person, as a paper tells it.
 *
 * @param events the acts, in the order of time
 * @param cast whoever has a part in them or is tied to the subject, with the subject first
 * @param ties between those
 * @param findings complete ones and near misses
 * @param said what is said of the properties of the cast, by entity
 * @param names all forms of the names of the cast, by entity
 * @param statements behind all of it, by id
 */
record Matter(
        Entity subject,
        Viewer viewer,
        List<Event> events,
        SequencedMap<String, Entity> cast,
        List<Bond> ties,
        List<Finding> findings,
        List<Contradiction> contradictions,
        Map<String, List<Property>> said,
        Map<String, List<Spelling>> names,
        SequencedMap<String, Statement> statements) {

    Matter {
        events = List.copyOf(events);
        cast = new LinkedHashMap<>(cast);
        ties = List.copyOf(ties);
        findings = List.copyOf(findings);
        contradictions = List.copyOf(contradictions);
        said = new LinkedHashMap<>(said);
        names = new LinkedHashMap<>(names);
        statements = new LinkedHashMap<>(statements);
    }

    /** A relation with what is told of it. */
    record Bond(Tie tie, Told told) {}

    List<Finding> complete() {
        return findings.stream().filter(Finding::isComplete).toList();
    }

    List<Finding> nearMisses() {
        return findings.stream().filter(finding -> !finding.isComplete()).toList();
    }
}
