package org.casegraph.source.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Name;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Teller;

/** Posts, memberships and events. */
final class Ties {

    private static final Set<String> OF_MEMBERSHIP = Set.of(
            "id",
            "@type",
            "person_id",
            "person",
            "organization_id",
            "organization",
            "post_id",
            "post",
            "role",
            "label",
            "on_behalf_of_id",
            "start_date",
            "end_date",
            "sources");

    private final Vocabulary vocabulary;

    Ties(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A post stands as the body of its office: holding it is holding an office there. */
    void post(Item item, Teller teller) {
        teller.entity(item.at("id"), item.id(), EntityKind.INSTITUTION, null);
        var label = item.find("label").or(() -> item.find("role"));
        label.ifPresent(text -> teller.name(item.at("label"), item.id(), Name.primary(text), item.frame()));
        item.find("organization_id")
                .ifPresent(body -> teller.tie(
                        item.at("organization_id"), "PART_OF", item.id(), "organizations:" + body, null, item.frame()));
        rest(item, Set.of("id", "@type", "label", "role", "organization_id", "sources"), teller);
    }

    void membership(Item item, Teller teller) {
        var frame = item.dated(item.object(), "start_date", teller);
        for (var field : List.of("role", "label", "start_date", "end_date")) {
            item.find(field).ifPresent(_ -> teller.taken(item.at(field)));
        }
        var role = item.find("role").or(() -> item.find("label")).orElse(null);
        var member = item.find("person_id").map(id -> "persons:" + id).or(() -> item.find("member_id")
                .map(id -> "organizations:" + id));
        var post = item.find("post_id");
        var body = item.find("organization_id");
        if (member.isEmpty() || post.isEmpty() && body.isEmpty()) {
            teller.refused(item.at("*"), "it does not say who is a member, or of what");
            return;
        }
        post.ifPresent(id -> teller.tie(item.at("post_id"), "HOLDS_OFFICE", member.get(), "posts:" + id, role, frame));
        body.ifPresent(id ->
                teller.tie(item.at("organization_id"), "MEMBER_OF", member.get(), "organizations:" + id, role, frame));
        item.find("on_behalf_of_id")
                .ifPresent(id -> teller.tie(
                        item.at("on_behalf_of_id"), "MEMBER_OF", member.get(), "organizations:" + id, null, frame));
        rest(item, OF_MEMBERSHIP, teller);
    }

    /** An event is an act where its classification or name is a kind of act. */
    void event(Item item, Teller teller) {
        var kind = List.of(item.text("classification"), item.text("name")).stream()
                .map(word -> word.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .filter(vocabulary.actKinds()::containsKey)
                .findFirst();
        if (kind.isEmpty()) {
            teller.noPlace(item.at("*"), "neither classification nor name of the event is a kind of act");
            return;
        }
        teller.act(item.at("id"), item.id(), kind.get());
        var details = new LinkedHashMap<String, String>();
        for (var field : List.of("name", "description", "location", "status")) {
            item.find(field).ifPresent(text -> details.put(field, text));
        }
        var roles = new LinkedHashMap<String, List<String>>();
        item.find("organization_id").ifPresent(id -> roles.put("DONE_BY", List.of("organizations:" + id)));
        teller.happened(
                item.at("id"), item.id(), Map.copyOf(roles), details, item.dated(item.object(), "start_date", teller));
        rest(
                item,
                Set.of(
                        "id",
                        "@type",
                        "classification",
                        "name",
                        "description",
                        "location",
                        "status",
                        "organization_id",
                        "start_date",
                        "end_date",
                        "sources"),
                teller);
    }

    private static void rest(Item item, Set<String> told, Teller teller) {
        item.object().properties().forEach(field -> {
            boolean isEmpty = field.getValue().isNull()
                    || field.getValue().isContainer() && field.getValue().isEmpty();
            if (!told.contains(field.getKey()) && !isEmpty) {
                teller.noPlace(item.at(field.getKey()), "there is no place for it");
            }
        });
    }
}
