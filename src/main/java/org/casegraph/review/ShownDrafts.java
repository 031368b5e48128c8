package org.casegraph.review;

import java.util.Optional;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/** Shows drafts with the words they rest on and the names of whom they speak. */
record ShownDrafts(Document document, Sheet sheet, Decided decided) {

    Shown.Statement shown(Draft draft) {
        var speakers = draft.speakers();
        return new Shown.Statement(
                locator(draft.at()),
                sheet.places().quote(draft.at()).orElse(null),
                draft.stance(),
                Optional.ofNullable(draft.summary()).orElse(""),
                speakers == null
                        ? null
                        : speakers.stream()
                                .map(voices -> voices.stream().map(this::who).toList())
                                .toList(),
                draft.date(),
                draft.dateBasis(),
                draft.dateAnchor(),
                Sections.higher(draft.clearance(), document.clearance()),
                name(draft.name()),
                act(draft.act()),
                relation(draft.relation()),
                property(draft.property()));
    }

    Locator locator(Draft.Place at) {
        return sheet.places().has(at) ? sheet.places().locator(at.start(), at.end()) : Locator.at(at.start(), at.end());
    }

    private Shown.@Nullable Name name(Draft.@Nullable Naming name) {
        return name == null ? null : new Shown.Name(who(name.of()), name.value(), name.type(), name.language());
    }

    private Shown.@Nullable Act act(Draft.@Nullable Happening act) {
        return act == null
                ? null
                : new Shown.Act(
                        act.kind(),
                        act.id(),
                        act.proposal(),
                        act.roles().stream()
                                .map(part -> new Shown.Part(
                                        part.role(),
                                        part.fillers().stream()
                                                .map(this::filler)
                                                .toList()))
                                .toList(),
                        act.details());
    }

    private Shown.@Nullable Relation relation(Draft.@Nullable Tie tie) {
        return tie == null ? null : new Shown.Relation(tie.kind(), who(tie.from()), who(tie.to()), tie.as());
    }

    private Shown.@Nullable Property property(Draft.@Nullable Trait trait) {
        return trait == null
                ? null
                : new Shown.Property(who(trait.of()), trait.property(), trait.value(), trait.language());
    }

    private Shown.Who who(Draft.Who who) {
        return who(who.id(), who.mention(), who.fresh(), null, null);
    }

    private Shown.Who filler(Draft.Filler filler) {
        return who(filler.id(), filler.mention(), filler.fresh(), filler.act(), filler.unnamed());
    }

    private Shown.Who who(
            @Nullable String id,
            @Nullable String mention,
            Draft.@Nullable Fresh fresh,
            @Nullable String act,
            Draft.@Nullable Unnamed unnamed) {
        var known = mention == null ? id : decided.entityOf(mention).orElse(null);
        var proposed = mention == null ? fresh == null ? null : fresh.name() : proposed(mention);
        return new Shown.Who(id, mention, fresh(fresh), act, unnamed, known, proposed);
    }

    private @Nullable String proposed(String mention) {
        return sheet.proposed(mention)
                .map(Proposed::suggestion)
                .filter(SuggestedMention.class::isInstance)
                .map(found -> ((SuggestedMention) found).name())
                .or(() -> decided.review(mention)
                        .flatMap(decided::latestDraft)
                        .map(Draft::name)
                        .map(Draft.Naming::value))
                .orElse(null);
    }

    private Shown.@Nullable Fresh fresh(Draft.@Nullable Fresh fresh) {
        if (fresh == null) {
            return null;
        }
        var at = fresh.at();
        return new Shown.Fresh(
                fresh.kind(),
                fresh.type(),
                fresh.name(),
                fresh.nameType(),
                fresh.language(),
                at == null ? null : locator(at));
    }
}
