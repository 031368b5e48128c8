package org.casegraph.source.popolo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Teller;
import tools.jackson.databind.JsonNode;

/** Tells what one object of a file of Popolo says. */
final class Telling {

    private static final Map<String, String> TYPES = Map.of(
            "party", "POLITICAL_PARTY",
            "legislature", "PARLIAMENT",
            "chamber", "PARLIAMENT",
            "ministry", "MINISTRY",
            "committee", "COMMISSION",
            "commission", "COMMISSION",
            "court", "COURT",
            "company", "COMPANY");
    private static final Set<String> NAMES = Set.of(
            "name",
            "other_names",
            "given_name",
            "family_name",
            "sort_name",
            "additional_name",
            "patronymic_name",
            "honorific_prefix",
            "honorific_suffix");
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("birth_date", "BIRTH_DATE"),
            Map.entry("death_date", "DEATH_DATE"),
            Map.entry("gender", "GENDER"),
            Map.entry("email", "EMAIL"),
            Map.entry("national_identity", "NATIONALITY"),
            Map.entry("summary", "CHARACTERISATION"),
            Map.entry("honorific_prefix", "TITLE"),
            Map.entry("jurisdiction", "COUNTRY_CODE"));
    private static final Map<String, String> CONTACTS = Map.of(
            "address",
            "ADDRESS",
            "phone",
            "TELEPHONE",
            "voice",
            "TELEPHONE",
            "cell",
            "TELEPHONE",
            "fax",
            "FAX",
            "email",
            "EMAIL",
            "url",
            "WEBSITE",
            "website",
            "WEBSITE");
    private static final Set<String> SKIPPED =
            Set.of("id", "@type", "sources", "start_date", "end_date", "founding_date", "dissolution_date");

    private final Ties ties;

    Telling(Vocabulary vocabulary) {
        this.ties = new Ties(vocabulary);
    }

    void tell(String list, long line, JsonNode object, Teller teller) {
        var item = new Item(list, line, object);
        switch (list) {
            case "persons" -> being(item, EntityKind.PERSON, null, teller);
            case "organizations" -> body(item, teller);
            case "areas" -> being(item, EntityKind.PLACE, null, teller);
            case "posts" -> ties.post(item, teller);
            case "memberships" -> ties.membership(item, teller);
            case "events" -> ties.event(item, teller);
            default -> teller.noPlace(item.at("*"), "there is no place for it");
        }
        teller.entryEnds();
    }

    private void body(Item item, Teller teller) {
        var word = item.text("classification").toLowerCase(Locale.ROOT);
        being(item, EntityKind.INSTITUTION, TYPES.get(word), teller);
        item.find("parent_id")
                .ifPresent(parent -> teller.tie(
                        item.at("parent_id"), "PART_OF", item.id(), "organizations:" + parent, null, item.frame()));
    }

    private void being(Item item, EntityKind kind, @org.jspecify.annotations.Nullable String type, Teller teller) {
        if (item.text("id").isEmpty()) {
            teller.refused(item.at("id"), "it has no id");
            return;
        }
        teller.entity(item.at("id"), item.id(), kind, type);
        Naming.tell(item, teller);
        item.object().properties().forEach(field -> {
            if (!SKIPPED.contains(field.getKey())) {
                particular(item, field.getKey(), field.getValue(), teller);
            }
        });
        for (var date : List.of("founding_date", "dissolution_date", "start_date", "end_date")) {
            item.find(date)
                    .ifPresent(text -> teller.value(
                            item.at(date),
                            item.id(),
                            "NOTE",
                            date.replace('_', ' ') + ": " + text,
                            null,
                            item.frame()));
        }
        if (item.object().has("sources")) {
            teller.taken(item.at("sources"));
        }
    }

    private void particular(Item item, String field, JsonNode value, Teller teller) {
        var property = PROPERTIES.get(field);
        switch (field) {
            case "contact_details" -> item.all(field).forEach(one -> contact(item, one, teller));
            case "identifiers" -> each(item, field, "identifier", "scheme", "REFERENCE", teller);
            case "links" -> each(item, field, "url", "note", "WEBSITE", teller);
            case "parent_id", "parent" -> {}
            default -> {
                if (property != null && value.isValueNode() && !value.isNull()) {
                    value(item, field, property, value.asString(""), teller);
                } else if (NAMES.contains(field)) {
                    teller.taken(item.at(field));
                } else if (value.isValueNode()
                        && !value.isNull()
                        && !value.asString("").isBlank()) {
                    teller.value(
                            item.at(field), item.id(), "NOTE", field + ": " + value.asString(""), null, item.frame());
                } else if (!value.isNull() && !(value.isContainer() && value.isEmpty())) {
                    teller.noPlace(item.at(field), "there is no place for a list or a group of this name");
                }
            }
        }
    }

    private static void contact(Item item, JsonNode one, Teller teller) {
        var type = one.path("type").asString("").toLowerCase(Locale.ROOT);
        var property = CONTACTS.getOrDefault(type, "NOTE");
        var value = one.path("value").asString("");
        teller.value(
                item.at("contact_details"),
                item.id(),
                property,
                property.equals("NOTE") ? type + ": " + value : value,
                null,
                item.frame());
    }

    private static void each(Item item, String field, String key, String word, String property, Teller teller) {
        for (var one : item.all(field)) {
            var said = one.path(word).asString("");
            var value = one.path(key).asString("");
            var text = property.equals("REFERENCE") && !said.isEmpty() ? said + " " + value : value;
            teller.value(item.at(field), item.id(), property, text, null, item.frame());
        }
    }

    private static void value(Item item, String field, String property, String text, Teller teller) {
        if (text.isBlank()) {
            return;
        }
        try {
            var value = property.endsWith("_DATE") ? Item.DATES.read(text).edtf() : text;
            teller.value(item.at(field), item.id(), property, value, null, item.frame());
        } catch (IllegalArgumentException e) {
            teller.refused(item.at(field), String.valueOf(e.getMessage()));
        }
    }
}
