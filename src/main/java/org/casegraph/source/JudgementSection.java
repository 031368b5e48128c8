package org.casegraph.source;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.Ruling;

/** What a coder says to be the same as an entity of another collection. */
final class JudgementSection {

    private final Declared declared;
    private final Instant now;

    JudgementSection(Declared declared, InstantSource clock) {
        this.declared = declared;
        this.now = clock.instant();
    }

    List<Judgement> read(List<Node> entities) {
        var judgements = new ArrayList<Judgement>();
        for (var item : entities) {
            if (item instanceof Node.Entries entries
                    && entries.entries().get("id") instanceof Node.Text id
                    && entries.entries().get("sameAs") != null) {
                readOne(id, entries, judgements);
            }
        }
        return judgements;
    }

    private void readOne(Node.Text id, Node.Entries entity, List<Judgement> judgements) {
        var mention = declared.entity(id);
        var fields = Fields.of(entity, "an entity", declared.problems(), MentionSection.ENTITY_FIELDS);
        for (var other : fields.map(known -> known.texts("sameAs")).orElse(List.of())) {
            mention.flatMap(known -> judgement(known, other)).ifPresent(judgements::add);
        }
    }

    private Optional<Judgement> judgement(Mention mention, Node.Text other) {
        int slash = other.value().indexOf('/');
        EntityKind kind = mention.kind();
        if (slash <= 0 || slash == other.value().length() - 1 || kind == null) {
            declared.problems()
                    .add(
                            other.line(),
                            "'" + Words.shortened(other.value())
                                    + "' is no entity of another collection; write sameAs: collection/id");
            return Optional.empty();
        }
        var otherId = Ids.of(
                kind.name(), other.value().substring(0, slash), other.value().substring(slash + 1));
        var id = Ids.of("judgement", mention.id(), otherId, declared.coder());
        var entry = new Ruling.Entry(id, declared.coder(), "said in the case file", now, declared.clearance(), null);
        return Optional.of(new Judgement(entry, mention.id(), otherId, Judgement.Verdict.SAME));
    }
}
