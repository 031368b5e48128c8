package org.casegraph.source;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Ruling;

/** The voices that a coder counts as one origin. */
final class OriginSection {

    private static final List<String> ACCEPTED = List.of("id", "voices", "reason");

    private final Declared declared;
    private final Instant now;

    OriginSection(Declared declared, InstantSource clock) {
        this.declared = declared;
        this.now = clock.instant();
    }

    List<OriginGroup> read(List<Node> items) {
        var groups = new ArrayList<OriginGroup>();
        var ids = new LinkedHashSet<String>();
        for (var item : items) {
            Fields.of(item, "an origin", declared.problems(), ACCEPTED)
                    .flatMap(fields -> group(fields, ids))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<OriginGroup> group(Fields fields, LinkedHashSet<String> ids) {
        var id = CaseFileReader.localId(fields, declared.problems());
        id.filter(text -> !ids.add(text.value())).ifPresent(text -> declared.problems()
                .add(text.line(), "the origin '" + text.value() + "' is declared twice"));
        var reason = fields.required("reason", "why its voices count as one");
        var voices = voices(fields);
        if (voices.isEmpty()) {
            fields.problem("an origin needs 'voices': the entities that count as one");
        }
        if (id.isEmpty() || reason.isEmpty() || voices.isEmpty()) {
            return Optional.empty();
        }
        voices.addFirst(declared.label(id.get().value()));
        return Optional.of(new OriginGroup(entry(voices, reason.get().value().strip()), List.copyOf(voices)));
    }

    /** Entities of this file, and labels of other collections. */
    private LinkedHashSet<String> voices(Fields fields) {
        var voices = new LinkedHashSet<String>();
        for (var text : fields.texts("voices")) {
            if (OriginGroup.isLabel(text.value())) {
                voices.add(text.value());
            } else {
                declared.entity(text).map(Mention::id).ifPresent(voices::add);
            }
        }
        return voices;
    }

    /** The id is made of what is said, so that the same group read twice is one, and another text is another group. */
    private Ruling.Entry entry(LinkedHashSet<String> voices, String reason) {
        var said = new ArrayList<String>(
                List.of(declared.coder(), reason, declared.clearance().name()));
        declared.label().compartments().forEach(name -> said.add("in " + name));
        said.addAll(voices);
        return new Ruling.Entry(
                Ids.of("origins", said.toArray(String[]::new)), declared.coder(), reason, now, declared.label(), null);
    }
}
