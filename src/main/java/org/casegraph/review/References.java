package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.casegraph.model.Mention;

/** Finds out whom the references of a draft mean, and brings in those that are new. */
final class References {

    /** A mention that comes in with the draft: its own draft, and the local id of whom it names. */
    record Brought(String proposal, Draft draft, String local) {}

    private final Sheet sheet;
    private final Decided decided;
    private final Prefill prefill;
    private final Function<String, Optional<Mention>> stored;
    private final Sections sections;
    private final List<String> problems;
    private final Newcomers newcomers;
    private final SequencedMap<String, Brought> brought = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    References(
            Sheet sheet,
            Decided decided,
            Prefill prefill,
            Function<String, Optional<Mention>> stored,
            Sections sections,
            List<String> problems) {
        this.sheet = sheet;
        this.decided = decided;
        this.prefill = prefill;
        this.stored = stored;
        this.sections = sections;
        this.problems = problems;
        this.newcomers = new Newcomers(sheet, sections, problems);
    }

    List<Brought> brought() {
        return List.copyOf(brought.sequencedValues());
    }

    /** The local id of an entity; one that is new has the place, voices and clearance of the draft that speaks of it. */
    Optional<String> who(Draft.Who who, Draft speaking) {
        if (who.id() != null) {
            return stored(who.id(), false);
        }
        if (who.mention() != null) {
            return mention(who.mention(), speaking);
        }
        return Optional.ofNullable(who.fresh()).map(fresh -> newcomers.fresh(fresh, speaking));
    }

    /** The local id of an entity or act of the store. */
    Optional<String> stored(String id, boolean mayBeAct) {
        var found = stored.apply(id).filter(mention -> mayBeAct || !mention.isAct());
        if (found.isEmpty()) {
            problems.add(
                    "There is no entity%s of the id “%s” here".formatted(mayBeAct ? " or act" : "", Names.cut(id)));
        }
        return found.map(sections::known);
    }

    /** An act of the store. */
    Optional<Mention> act(String id) {
        var found = stored.apply(id).filter(Mention::isAct);
        if (found.isEmpty()) {
            problems.add("There is no act of the id “%s” here".formatted(Names.cut(id)));
        }
        return found;
    }

    /** The act that another proposal tells of, which has to be accepted before. */
    Optional<Mention> actOf(String proposal) {
        var act = decided.actOf(proposal);
        if (act.isEmpty()) {
            problems.add(
                    "No act was accepted of the proposal “%s” yet; accept that first".formatted(Names.cut(proposal)));
        }
        return act.flatMap(this::act);
    }

    /**
     * Whom a mention names that is accepted as itself.
     *
     * @return the one that it, or another mention of the same, was accepted as; empty where it is new with this name
     */
    Optional<String> bearer(String id, SequencedMap<String, Object> name) {
        var known = decided.entityOf(id);
        if (known.isPresent()) {
            return stored(known.get(), false);
        }
        if (brought.containsKey(id)) {
            return Optional.of(brought.get(id).local());
        }
        newcomers.itself(id, name);
        return Optional.empty();
    }

    private Optional<String> mention(String id, Draft speaking) {
        var known = decided.entityOf(id);
        if (known.isPresent()) {
            return stored(known.get(), false);
        }
        if (brought.containsKey(id)) {
            return Optional.of(brought.get(id).local());
        }
        return naming(id).flatMap(draft -> bring(id, draft, speaking));
    }

    /** The draft by which a mention is accepted, if it may be. */
    private Optional<Draft> naming(String id) {
        var state = decided.state(id);
        var draft = decided.review(id).flatMap(decided::latestDraft).or(() -> sheet.proposed(id)
                .map(prefill::draft));
        var name = draft.map(Draft::name);
        if (name.isEmpty()) {
            problems.add("There is no mention of the id “%s” in this document".formatted(Names.cut(id)));
        } else if (state == State.REJECTED || state == State.DISPUTED) {
            problems.add("The mention “%s” is %s; settle that first, or say who is meant by another id"
                    .formatted(Names.cut(name.get().value()), state == State.REJECTED ? "rejected" : "disputed"));
            return Optional.empty();
        }
        return name.isEmpty() ? Optional.empty() : draft;
    }

    private Optional<String> bring(String id, Draft draft, Draft speaking) {
        if (!open.add(id)) {
            problems.add("Mentions that refer to each other name nobody; say who is meant by another id");
            return Optional.empty();
        }
        var naming = draft.name();
        if (naming == null) {
            return Optional.empty();
        }
        var clearance = Sections.higher(draft.clearance(), speaking.clearance());
        var name = Newcomers.name(naming.value(), naming.type().name(), naming.language(), draft.at(), clearance);
        name.put("stance", draft.stance().name());
        var local = id.equals(naming.of().mention())
                ? newcomers.itself(id, name)
                : who(naming.of(), draft).map(bearer -> {
                    sections.name(bearer, name);
                    return bearer;
                });
        open.remove(id);
        local.ifPresent(found -> brought.put(id, new Brought(id, draft, found)));
        return local;
    }

    List<String> all(List<Draft.Who> whos, Draft speaking) {
        var ids = new ArrayList<String>();
        whos.forEach(who -> who(who, speaking).ifPresent(ids::add));
        return ids;
    }
}
