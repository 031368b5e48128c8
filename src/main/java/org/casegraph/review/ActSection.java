package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.model.Mention;

/** Gathers what a draft says of an act. */
record ActSection(Sections sections, References references, List<String> problems) {

    void act(Draft.Happening act, Draft draft, String proposal, SequencedMap<String, Object> fields) {
        subject(act, proposal).ifPresent(id -> fields.put("act", id));
        var roles = new LinkedHashMap<String, List<String>>();
        for (var part : act.roles()) {
            var fillers = roles.computeIfAbsent(part.role(), _ -> new ArrayList<>());
            for (var filler : part.fillers()) {
                filler(filler, draft).filter(id -> !fillers.contains(id)).ifPresent(fillers::add);
            }
        }
        fields.put("roles", roles);
        var details = new LinkedHashMap<String, String>();
        act.details().forEach(detail -> {
            if (details.putIfAbsent(detail.key(), detail.value()) != null) {
                problems.add("The detail “%s” is said twice; say it once".formatted(Names.cut(detail.key())));
            }
        });
        fields.put("details", details);
        sections.statement(fields);
    }

    private Optional<String> subject(Draft.Happening act, String proposal) {
        if (act.id() != null && act.proposal() != null) {
            problems.add("An act is one that is known here or one of another proposal; give id or proposal, not both");
            return Optional.empty();
        }
        if (act.id() != null) {
            return same(references.act(act.id()), act.kind());
        }
        if (act.proposal() != null && !act.proposal().equals(proposal)) {
            return same(references.actOf(act.proposal()), act.kind());
        }
        return Optional.of(sections.act(proposal, act.kind()));
    }

    private Optional<String> same(Optional<Mention> known, String kind) {
        return known.flatMap(mention -> {
            if (!kind.equals(mention.type())) {
                problems.add("That act is of the kind %s, not %s".formatted(mention.type(), kind));
                return Optional.empty();
            }
            return Optional.of(sections.known(mention));
        });
    }

    private Optional<String> filler(Draft.Filler filler, Draft draft) {
        if (filler.unnamed() != null) {
            return Optional.of(Drafting.filler(filler.unnamed()));
        }
        if (filler.act() != null) {
            return references.actOf(filler.act()).map(sections::known);
        }
        if (filler.id() != null) {
            return references.stored(filler.id(), true);
        }
        return references.who(new Draft.Who(null, filler.mention(), filler.fresh()), draft);
    }
}
