package org.casegraph.source.ftm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Teller;
import org.casegraph.source.format.Teller.Known;
import org.casegraph.source.ftm.FtmEntity.Value;
import org.casegraph.source.list.NameCells;
import org.jspecify.annotations.Nullable;

/** People, bodies, cases and places: their names and their particulars. */
final class Things {

    private static final List<String> PARTS =
            List.of("firstName", "secondName", "middleName", "fatherName", "lastName");
    private static final Set<String> DATES = Set.of("birthDate", "deathDate");
    /** What of an address makes its name, where it has no full one. */
    private static final List<String> ADDRESS = List.of("street", "street2", "postalCode", "city", "region", "country");

    private static final Pattern WORDED = Pattern.compile("([A-Z_]+): (.+)", Pattern.DOTALL);

    private final Dates dates = new Dates(Order.NOT_SAID);
    private final Vocabulary vocabulary;

    Things(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void tell(FtmEntity entity, Known known, Teller teller) {
        teller.entity(entity.at("schema"), entity.id(), java.util.Objects.requireNonNull(known.kind()), known.type());
        var first = entity.first("name").or(() -> entity.first("full")).orElse("");
        boolean isNamed = false;
        for (var value : entity.values()) {
            var type = nameType(entity, value.property());
            if (type != null) {
                boolean isFurther =
                        type == NameType.PRIMARY && isNamed && !value.text().equals(first);
                name(entity, value, isFurther ? NameType.ALIAS : type, teller);
                isNamed |= type == NameType.PRIMARY;
            } else if (!isPartOfName(entity, known, value)) {
                particular(entity, known, value, teller);
            }
        }
        if (!isNamed) {
            composed(entity, known).ifPresent(value -> name(entity, value, NameType.PRIMARY, teller));
        }
        entity.values().stream()
                .filter(value -> isPartOfName(entity, known, value))
                .forEach(value -> part(entity, value, teller));
    }

    private static void name(FtmEntity entity, Value value, NameType type, Teller teller) {
        var forms = NameCells.inScripts(value.text());
        for (int i = 0; i < forms.size(); i++) {
            var of = i == 0 ? type : NameType.TRANSLITERATION;
            teller.name(
                    entity.at(value),
                    entity.id(),
                    new Name(forms.get(i), of, i == 0 ? language(value) : null),
                    FtmEntity.frame(value));
        }
    }

    private static @Nullable NameType nameType(FtmEntity entity, String property) {
        return switch (property) {
            case "description" -> Schemata.isOurs(entity) ? NameType.DESCRIPTION : null;
            case "name", "full" -> NameType.PRIMARY;
            case "alias" -> NameType.ALIAS;
            case "weakAlias", "abbreviation" -> NameType.WEAK_ALIAS;
            case "previousName" -> NameType.PREVIOUS;
            default -> null;
        };
    }

    private static boolean isPartOfName(FtmEntity entity, Known known, Value value) {
        return known.kind() == EntityKind.PERSON && PARTS.contains(value.property())
                || entity.schema().equals("Address") && ADDRESS.contains(value.property());
    }

    /** Parts of a name that stands in full are kept beside it; else they make the name. */
    private static void part(FtmEntity entity, Value value, Teller teller) {
        if (entity.of("name").isEmpty() && entity.of("full").isEmpty()) {
            teller.taken(entity.at(value));
        } else {
            note(entity, value, teller);
        }
    }

    private static Optional<Value> composed(FtmEntity entity, Known known) {
        var properties = known.kind() == EntityKind.PERSON ? PARTS : ADDRESS;
        var parts = properties.stream()
                .flatMap(property -> entity.first(property).stream())
                .toList();
        return parts.isEmpty()
                        || known.kind() != EntityKind.PERSON && !entity.schema().equals("Address")
                ? Optional.empty()
                : Optional.of(new Value(
                        "name",
                        String.join(known.kind() == EntityKind.PERSON ? " " : ", ", parts),
                        null,
                        entity.row(),
                        entity.frame().sources()));
    }

    private void particular(FtmEntity entity, Known known, Value value, Teller teller) {
        var at = entity.at(value);
        switch (value.property()) {
            case "addressEntity" ->
                teller.tie(
                        at,
                        known.kind() == EntityKind.PERSON ? "LIVES_IN" : "LOCATED_IN",
                        entity.id(),
                        value.text(),
                        null,
                        FtmEntity.frame(value));
            case "parent", "organization" ->
                teller.tie(at, "PART_OF", entity.id(), value.text(), null, FtmEntity.frame(value));
            case "proof", "relatedEntity" ->
                teller.noPlace(at, "a link to another entity without a word for what it means");
            default -> literal(entity, value, teller);
        }
    }

    /** A note that begins with a word of ours, as our own export writes it, is what the word says. */
    private void literal(FtmEntity entity, Value value, Teller teller) {
        var worded = WORDED.matcher(value.text());
        if (value.property().equals("notes")
                && worded.matches()
                && vocabulary.properties().containsKey(worded.group(1))) {
            teller.value(
                    entity.at(value),
                    entity.id(),
                    worded.group(1),
                    worded.group(2),
                    language(value),
                    FtmEntity.frame(value));
            return;
        }
        Schemata.property(value.property())
                .ifPresentOrElse(
                        property -> valued(entity, value, property, teller), () -> note(entity, value, teller));
    }

    private void valued(FtmEntity entity, Value value, String property, Teller teller) {
        var text = value.text();
        if (DATES.contains(value.property())) {
            try {
                text = dates.read(text).edtf();
            } catch (IllegalArgumentException e) {
                teller.refused(entity.at(value), String.valueOf(e.getMessage()));
                return;
            }
        }
        teller.value(entity.at(value), entity.id(), property, text, language(value), FtmEntity.frame(value));
    }

    /** What has no word of its own here is kept as it is. */
    private static void note(FtmEntity entity, Value value, Teller teller) {
        teller.value(
                entity.at(value),
                entity.id(),
                "NOTE",
                value.property() + ": " + value.text(),
                language(value),
                FtmEntity.frame(value));
    }

    /** Codes of three letters, as FollowTheMoney has them, are language tags as well. */
    private static @Nullable String language(Value value) {
        try {
            return value.language() == null ? null : DocumentWords.language(value.language());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
