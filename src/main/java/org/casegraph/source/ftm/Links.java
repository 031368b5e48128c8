package org.casegraph.source.ftm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Teller;
import org.casegraph.source.ftm.Schemata.Link;
import org.jspecify.annotations.Nullable;

/** What ties two: relations and, where one end is an act, parts in it. */
final class Links {

    private static final Set<String> TIMES = Set.of("startDate", "endDate", "date");

    private final Dates dates = new Dates(Order.NOT_SAID);
    private final Vocabulary vocabulary;
    /** Relations and roles by how they are written: {@code FRIEND_OF}, "is a friend of", "suffered by". */
    private final Map<String, String> words = new HashMap<>();

    Links(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.relations().forEach((id, relation) -> {
            words.put(id.toLowerCase(Locale.ROOT), id);
            words.put(relation.label().toLowerCase(Locale.ROOT), id);
        });
        vocabulary
                .roles()
                .keySet()
                .forEach(id -> words.put(id.toLowerCase(Locale.ROOT).replace('_', ' '), id));
    }

    void tell(FtmEntity entity, Link link, Teller teller) {
        var frame = frame(entity, dates, teller);
        var quality = quality(entity, link);
        var meant = Optional.ofNullable(words.get(label(quality)))
                .filter(word -> vocabulary.relation(word).isPresent());
        var relation = meant.orElseGet(() -> Schemata.relation(link, quality));
        for (var from : entity.texts(link.from())) {
            for (var to : entity.texts(link.to())) {
                teller.tie(
                        entity.at(link.from()),
                        fitting(relation, link, from, teller),
                        from,
                        to,
                        meant.isPresent() ? inBrackets(quality) : quality,
                        frame);
            }
        }
        tellRest(entity, Set.of(link.from(), link.to(), link.role(), "percentage"), teller);
    }

    /** A body that directs another belongs to it; only people hold offices. */
    private static String fitting(String relation, Link link, String from, Teller teller) {
        boolean isBody = teller.known(from)
                .filter(known -> known.kind() == EntityKind.INSTITUTION)
                .isPresent();
        return isBody && link.schema().equals("Directorship") ? "MEMBER_OF" : relation;
    }

    /** A link of any kind: a relation where its role is a word for one, a part in an act, else a note. */
    void unknown(FtmEntity entity, Teller teller) {
        var frame = frame(entity, dates, teller);
        var role = entity.first("role").orElse("");
        var word = words.get(label(role));
        for (var subject : entity.texts("subject")) {
            for (var object : entity.texts("object")) {
                unknown(entity, subject, object, role, word, frame, teller);
            }
        }
        tellRest(entity, Set.of("subject", "object", "role"), teller);
    }

    private void unknown(
            FtmEntity entity,
            String subject,
            String object,
            String role,
            @Nullable String word,
            Frame frame,
            Teller teller) {
        var at = entity.at("subject");
        boolean isRole = word != null && vocabulary.role(word).isPresent();
        if (isRole && isAct(subject, teller)) {
            teller.happened(at, subject, Map.of(word, List.of(object)), Map.of(), frame);
        } else if (isRole && isAct(object, teller)) {
            teller.happened(at, object, Map.of(word, List.of(subject)), Map.of(), frame);
        } else if (word != null && vocabulary.relation(word).isPresent()) {
            teller.tie(at, word, subject, object, inBrackets(role), frame);
        } else {
            var what = role.isEmpty() ? "" : ": " + role;
            teller.value(at, subject, "NOTE", "linked to " + teller.nameOf(object) + what, null, frame);
        }
    }

    private static boolean isAct(String id, Teller teller) {
        return teller.known(id).filter(known -> known.kind() == null).isPresent();
    }

    private static String label(String role) {
        int bracket = role.indexOf(" (");
        return (bracket > 0 ? role.substring(0, bracket) : role).strip().toLowerCase(Locale.ROOT);
    }

    /** "is a relative of (brother)", as our own export has it. */
    private static @Nullable String inBrackets(String role) {
        int bracket = role.indexOf(" (");
        return bracket > 0 && role.endsWith(")") ? role.substring(bracket + 2, role.length() - 1) : null;
    }

    private static String quality(FtmEntity entity, Link link) {
        var words = new java.util.ArrayList<>(entity.texts(link.role()));
        entity.first("percentage").ifPresent(share -> words.add(share + " %"));
        return String.join(", ", words);
    }

    /** When it was so; a date that is none is refused, and the link stands without. */
    static Frame frame(FtmEntity entity, Dates dates, Teller teller) {
        var start = entity.first("startDate").or(() -> entity.first("date")).orElse(null);
        var end = entity.first("endDate").orElse(null);
        try {
            var frame = entity.frame().on(dates.between(start, end));
            entity.values().stream()
                    .filter(value -> TIMES.contains(value.property()))
                    .forEach(value -> teller.taken(entity.at(value)));
            return frame;
        } catch (IllegalArgumentException e) {
            var at = entity.at(
                    entity.of("startDate").isEmpty() && entity.of("date").isEmpty() ? "endDate" : "startDate");
            teller.refused(at, String.valueOf(e.getMessage()));
            return entity.frame();
        }
    }

    private static void tellRest(FtmEntity entity, Set<String> told, Teller teller) {
        for (var value : entity.values()) {
            if (told.contains(value.property())) {
                teller.taken(entity.at(value));
            } else if (!TIMES.contains(value.property())) {
                teller.noPlace(entity.at(value), "a relation has no place for it");
            }
        }
    }
}
