package org.casegraph.source;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.Protection;
import org.casegraph.model.Ruling;

/** Whose names a coder keeps from those who may read less: {@code protected: {alias: Witness 7, from: SEALED}}. */
final class ProtectionSection {

    private static final List<String> ACCEPTED = List.of("alias", "from", "reason");

    private final Declared declared;
    private final Instant now;

    ProtectionSection(Declared declared, InstantSource clock) {
        this.declared = declared;
        this.now = clock.instant();
    }

    List<Protection> read(List<Node> entities) {
        var protections = new ArrayList<Protection>();
        for (var item : entities) {
            if (item instanceof Node.Entries entries
                    && entries.entries().get("id") instanceof Node.Text id
                    && entries.entries().get("protected") instanceof Node said) {
                declared.entity(id)
                        .flatMap(mention -> Fields.of(said, "'protected'", declared.problems(), ACCEPTED)
                                .flatMap(fields -> protection(mention, fields)))
                        .ifPresent(protections::add);
            }
        }
        return protections;
    }

    private Optional<Protection> protection(Mention mention, Fields fields) {
        var alias = fields.required("alias", "the one name for whoever may not know the others, such as Witness 7");
        var from = fields.constant("from", Clearance.class).orElse(Clearance.SEALED);
        if (from == Clearance.PUBLIC) {
            fields.problem("'from' of 'protected' is TEAM or SEALED: the least clearance at which the names are shown");
            return Optional.empty();
        }
        var reason = fields.text("reason").map(Node.Text::value).orElse("said in the case file");
        return alias.map(text -> new Protection(
                entry(mention, text.value(), from, reason),
                mention.id(),
                text.value().strip(),
                from));
    }

    private Ruling.Entry entry(Mention mention, String alias, Clearance from, String reason) {
        var id = Ids.of("protection", mention.id(), alias.strip(), from.name(), declared.coder());
        return new Ruling.Entry(
                id, declared.coder(), reason, now, declared.label().and(from), null);
    }
}
