package org.casegraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;

/** Reads what a statement says of an act: who had which part in it, and its particulars. */
final class ActFacts {

    static final List<String> ACCEPTED = List.of("act", "roles", "details");
    private static final Pattern KEY = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _-]{0,59}");

    private final Declared declared;

    ActFacts(Declared declared) {
        this.declared = declared;
    }

    Optional<Fact> read(Fields fields) {
        var act = fields.required("act", "the id of an act of this file").flatMap(declared::act);
        var roles = fields.node("roles").map(this::roles).orElse(List.of());
        var details = fields.node("details").map(this::details).orElse(new LinkedHashMap<>());
        return act.map(
                mention -> new Fact.Happened(mention.id(), Objects.requireNonNull(mention.type()), roles, details));
    }

    private List<RoleFilling> roles(Node node) {
        var fillings = new ArrayList<RoleFilling>();
        if (!(node instanceof Node.Entries entries)) {
            declared.problems()
                    .add(
                            node.line(),
                            "'roles' is a group such as {SUFFERED_BY: id, DONE_BY: [id, id]}, not " + node.what());
            return fillings;
        }
        entries.entries().forEach((name, fillers) -> {
            var role = declared.vocabulary().role(name);
            if (role.isEmpty()) {
                declared.problems()
                        .add(
                                fillers.line(),
                                "'" + Words.shortened(name) + "' is no role; "
                                        + Words.accepted(
                                                name,
                                                declared.vocabulary().roles().keySet()));
            }
            role.ifPresent(known -> fillings.addAll(fillings(known, fillers)));
        });
        return fillings;
    }

    private List<RoleFilling> fillings(Vocabulary.Role role, Node fillers) {
        var fillings = new ArrayList<RoleFilling>();
        var items = fillers instanceof Node.Items several ? several.items() : List.of(fillers);
        for (var item : items) {
            if (item instanceof Node.Text text && !text.value().isBlank()) {
                filler(role, text).ifPresent(id -> fillings.add(new RoleFilling(role.id(), id)));
            } else {
                declared.problems()
                        .add(
                                item.line(),
                                role.id() + " is filled by an id, a list of ids, " + RoleFilling.SOMEBODY
                                        + " (not named) or " + RoleFilling.NOBODY + " (nobody)");
            }
        }
        var ids = fillings.stream().map(RoleFilling::filler).toList();
        if (ids.contains(RoleFilling.NOBODY) && ids.size() > 1) {
            declared.problems()
                    .add(
                            fillers.line(),
                            role.id() + " is filled by " + RoleFilling.NOBODY
                                    + " and by others; it is one or the other");
        }
        return fillings;
    }

    private Optional<String> filler(Vocabulary.Role role, Node.Text text) {
        if (text.value().equals(RoleFilling.SOMEBODY) || text.value().equals(RoleFilling.NOBODY)) {
            return Optional.of(text.value());
        }
        return declared.mention(text, "entity or act")
                .filter(mention -> mayFill(role, mention, text))
                .map(Mention::id);
    }

    private boolean mayFill(Vocabulary.Role role, Mention mention, Node.Text text) {
        boolean may = mention.isAct() ? role.acts() : role.fillers().contains(mention.kind());
        if (!may) {
            var accepted = new ArrayList<String>();
            role.fillers().forEach(kind -> accepted.add(kind.name()));
            if (role.acts()) {
                accepted.add("an act");
            }
            var kind = mention.kind();
            declared.problems()
                    .add(
                            text.line(),
                            "'" + text.value() + "' is " + (kind == null ? "an act" : Words.withArticle(kind.name()))
                                    + " and cannot be " + role.id() + "; accepted: " + String.join(", ", accepted));
        }
        return may;
    }

    private Map<String, String> details(Node node) {
        var details = new LinkedHashMap<String, String>();
        if (!(node instanceof Node.Entries entries)) {
            declared.problems()
                    .add(node.line(), "'details' is a group such as {charge: extortion}, not " + node.what());
            return details;
        }
        entries.entries().forEach((key, value) -> {
            if (!KEY.matcher(key).matches() || !(value instanceof Node.Text)) {
                declared.problems().add(value.line(), "a detail is a word and one value, such as charge: extortion");
            }
            if (value instanceof Node.Text text && !text.value().isBlank()) {
                details.put(key, text.value().strip());
            }
        });
        return details;
    }
}
