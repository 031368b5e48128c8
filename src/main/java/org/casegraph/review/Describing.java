package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.graph.Custody;
import org.casegraph.model.CustodyEvent;
import org.casegraph.model.Stance;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Reading;
import org.jspecify.annotations.Nullable;

/** Says of a document what it is, and brings in those whom that names for the first time. */
final class Describing {

    private static final Draft.Place NOWHERE = new Draft.Place(0, 1);

    private final Matter matter;
    private final Person person;

    Describing(Matter matter, Person person) {
        this.matter = matter;
        this.person = person;
    }

    void describe(Description said) {
        requirePlaces(said);
        var problems = new ArrayList<String>();
        var sections = new Sections();
        var references = matter.references(sections, problems);
        var fields = fields(said, references);
        if (!problems.isEmpty()) {
            throw new ReviewRefused(Names.sentence(problems));
        }
        if (matter.persons() > 1 && sections.bringsSomebody()) {
            throw new ReviewRefused("Two people review here: whoever is new is accepted as a mention by both first.");
        }
        var file = read(sections, fields);
        references.brought().forEach(brought -> accept(brought, file));
        matter.turn().describe(file, custody(fields));
    }

    /** What has no statement of its own has no place to fall back on. */
    private static void requirePlaces(Description said) {
        boolean lacksPlace =
                said.everybody().stream().map(Draft.Who::fresh).anyMatch(fresh -> fresh != null && fresh.at() == null);
        if (lacksPlace) {
            throw new ReviewRefused("Say where the name of whoever is new stands in the text: at.");
        }
    }

    private static SequencedMap<String, Object> fields(Description said, References references) {
        var speaking = speaking();
        var fields = new LinkedHashMap<String, Object>();
        Drafting.put(fields, "title", said.title());
        Drafting.put(fields, "type", said.type());
        Optional.ofNullable(said.publisher())
                .flatMap(who -> references.who(who, speaking))
                .ifPresent(id -> fields.put("publisher", id));
        put(fields, "authors", said.authors(), references, speaking);
        put(fields, "addressees", said.addressees(), references, speaking);
        Drafting.put(fields, "published", said.published());
        Drafting.put(fields, "language", said.language());
        Drafting.put(fields, "url", said.url());
        return fields;
    }

    private static void put(
            SequencedMap<String, Object> fields,
            String key,
            @Nullable List<Draft.Who> whos,
            References references,
            Draft speaking) {
        if (whos != null) {
            fields.put(key, references.all(whos, speaking));
        }
    }

    private static Draft speaking() {
        return new Draft(NOWHERE, Stance.STATES, null, null, null, null, null, null, null, null, null, null);
    }

    private CaseFile read(Sections sections, SequencedMap<String, Object> fields) {
        var said = sections.said(matter.sheet().measured(matter.document()), person.by());
        return switch (matter.reader().describe(said, fields)) {
            case Reading.Good good -> good.caseFile();
            case Reading.Bad bad ->
                throw new ReviewRefused(Names.sentence(bad.problems().stream()
                        .map(problem -> matter.sheet().readable(problem.message()))
                        .toList()));
        };
    }

    /** Empty where there is no original that could be in anybody's hands. */
    private Optional<Custody> custody(SequencedMap<String, Object> said) {
        return Optional.ofNullable(matter.document().sha256())
                .map(sha256 -> new Custody(sha256, person.by(), matter.now())
                        .add(CustodyEvent.DESCRIBED, null, null, String.join(", ", said.keySet())));
    }

    /** Whoever describes a document by a mention accepts that mention. */
    private void accept(References.Brought brought, CaseFile file) {
        var naming = Drafting.naming(brought.draft(), file);
        var accepting = matter.decision(person.by(), person.who(), null, null, naming.label());
        var implied = new Made.Implied(brought.proposal(), brought.draft(), naming);
        new Settlement(matter, new Versions(matter)).imply(implied, List.of(accepting));
    }
}
