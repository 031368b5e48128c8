package org.casegraph.source.brat;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.source.brat.Annotation.Attribute;
import org.casegraph.source.brat.Annotation.Bound;
import org.casegraph.source.brat.Annotation.Equivalence;
import org.casegraph.source.brat.Annotation.Event;
import org.casegraph.source.brat.Annotation.Reference;
import org.casegraph.source.brat.Annotation.Relation;
import org.casegraph.source.brat.Annotation.Remark;

/** What one annotation file holds, each sort by itself and in the order of the file. */
record Annotations(
        SequencedMap<String, Bound> bounds,
        SequencedMap<String, Event> events,
        List<Relation> relations,
        List<Attribute> attributes,
        List<Reference> references,
        List<Remark> remarks,
        List<Equivalence> equivalences) {

    /** Words of the text that tell of an event, and name nobody. */
    Set<String> triggers() {
        return events.values().stream().map(Event::trigger).collect(Collectors.toSet());
    }
}
