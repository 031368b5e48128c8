package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Part;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft that is proposed of a suggestion.
 *
 * @param speaksFor the mention by which a draft refers to whoever has a number; empty where all were rejected
 */
record Prefill(DraftSentences sentences, IntFunction<Optional<Proposed>> speaksFor) {

    /** Null, and an empty first depth, stand for the document's own voices. */
    private static final @Nullable List<List<Draft.Who>> OWN_VOICES = null;

    Draft draft(Proposed one) {
        return switch (one.suggestion()) {
            case SuggestedMention mention -> naming(one, mention);
            case SuggestedDate date ->
                saying(date.span(), Stance.STATES, "", OWN_VOICES, date.date(), null, null, null);
            case SuggestedTie tie -> tied(tie);
            case SuggestedAct act -> happening(act);
        };
    }

    private Draft naming(Proposed one, SuggestedMention mention) {
        var bearer = speaksFor.apply(mention.who()).orElse(one);
        var naming = new Draft.Naming(Draft.Who.mentioned(bearer.id()), mention.name(), mention.nameType(), null);
        return saying(
                mention.span(),
                Stance.STATES,
                "Bears the name " + mention.name(),
                OWN_VOICES,
                null,
                naming,
                null,
                null);
    }

    private Draft tied(SuggestedTie tie) {
        var from = speaksFor.apply(tie.from());
        var to = speaksFor.apply(tie.to());
        var relation = from.isEmpty() || to.isEmpty()
                ? null
                : new Draft.Tie(
                        tie.relation(),
                        Draft.Who.mentioned(from.get().id()),
                        Draft.Who.mentioned(to.get().id()),
                        tie.quality());
        var summary = relation == null
                ? ""
                : sentences.tie(tie.relation(), entity(from.orElseThrow()), entity(to.orElseThrow()));
        return saying(tie.span(), tie.stance(), summary, chain(tie.speakers()), null, null, null, relation);
    }

    private Draft happening(SuggestedAct act) {
        var roles = new LinkedHashMap<String, List<Draft.Filler>>();
        var parts = new ArrayList<Part>();
        for (var role : act.roles()) {
            speaksFor.apply(role.who()).ifPresent(mention -> {
                var filler = Draft.Filler.mentioned(mention.id());
                var fillers = roles.computeIfAbsent(role.role(), _ -> new ArrayList<>());
                if (!fillers.contains(filler)) {
                    fillers.add(filler);
                    parts.add(new Part(role.role(), entity(mention), null, false, false, List.of()));
                }
            });
        }
        var filled = roles.entrySet().stream()
                .map(role -> new Draft.Part(role.getKey(), role.getValue()))
                .toList();
        return saying(
                act.span(),
                act.stance(),
                sentences.act(act.kind(), parts),
                chain(act.speakers()),
                act.date(),
                null,
                new Draft.Happening(act.kind(), null, null, filled, List.of()),
                null);
    }

    /** The document's own voices, and whom they cite. */
    private @Nullable List<List<Draft.Who>> chain(List<Integer> cited) {
        var voices = cited.stream()
                .flatMap(who -> speaksFor.apply(who).stream())
                .map(mention -> Draft.Who.mentioned(mention.id()))
                .distinct()
                .toList();
        return voices.isEmpty() ? OWN_VOICES : List.of(List.of(), voices);
    }

    /** As it will be called, before there is such an entity. */
    private static Entity entity(Proposed one) {
        if (one.suggestion() instanceof SuggestedMention mention) {
            return new Entity(one.id(), mention.kind(), mention.type(), mention.name());
        }
        throw new IllegalArgumentException("Only a mention is called anything: " + one);
    }

    private static Draft saying(
            Span at,
            Stance stance,
            String summary,
            @Nullable List<List<Draft.Who>> speakers,
            @Nullable FuzzyDate date,
            Draft.@Nullable Naming name,
            Draft.@Nullable Happening act,
            Draft.@Nullable Tie relation) {
        var workedOut = date == null || date.basis() == FuzzyDate.Basis.STATED ? null : date;
        return new Draft(
                new Draft.Place(at.start(), at.end()),
                stance,
                summary,
                speakers,
                date == null ? null : date.edtf(),
                workedOut == null ? null : workedOut.basis(),
                workedOut == null ? null : workedOut.anchor(),
                null,
                name,
                act,
                relation,
                null);
    }
}
