package org.casegraph.source.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Name;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Teller;

/** Events whose kind is a word of ours, and sanctions. */
final class Acts {

    private static final String SANCTION = "SANCTION";
    private static final Set<String> TIMES = Set.of("startDate", "endDate", "date");

    private final Dates dates = new Dates(Order.NOT_SAID);
    private final Vocabulary vocabulary;

    Acts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An event is an act where a keyword, its type or its name is a kind of act. */
    void event(FtmEntity entity, Teller teller) {
        var kind = kind(entity).orElseThrow();
        teller.act(entity.at("schema"), entity.id(), kind);
        var roles = new LinkedHashMap<String, List<String>>();
        if (!entity.of("organizer").isEmpty()) {
            roles.put("DONE_BY", entity.texts("organizer"));
        }
        var told = Set.of("organizer", "keywords");
        var frame = Links.frame(entity, dates, teller);
        teller.happened(entity.at("schema"), entity.id(), roles, details(entity, told, word(kind), teller), frame);
    }

    boolean isKnown(FtmEntity event) {
        return kind(event).isPresent();
    }

    private Optional<String> kind(FtmEntity entity) {
        var words = new ArrayList<>(entity.texts("keywords"));
        words.addAll(entity.texts("type"));
        words.addAll(entity.texts("name"));
        return words.stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .filter(vocabulary.actKinds()::containsKey)
                .findFirst();
    }

    private static String word(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    void sanction(FtmEntity entity, Teller teller) {
        teller.act(entity.at("schema"), entity.id(), SANCTION);
        var roles = new LinkedHashMap<String, List<String>>();
        roles.put("SUFFERED_BY", entity.texts("entity"));
        var authorities = new ArrayList<String>();
        for (var value : entity.of("authority")) {
            var id = "authority " + value.text();
            teller.entity(entity.at(value), id, EntityKind.INSTITUTION, null);
            teller.name(entity.at(value), id, Name.primary(value.text()), FtmEntity.frame(value));
            authorities.add(id);
        }
        if (!authorities.isEmpty()) {
            roles.put("DECIDED_BY", authorities);
        }
        entity.of("entity").forEach(value -> teller.taken(entity.at(value)));
        var told = Set.of("entity", "authority");
        var frame = Links.frame(entity, dates, teller);
        teller.happened(entity.at("schema"), entity.id(), roles, details(entity, told, "", teller), frame);
    }

    /** Literal particulars, several of one sort in one. */
    private static Map<String, String> details(FtmEntity entity, Set<String> told, String name, Teller teller) {
        var details = new LinkedHashMap<String, String>();
        for (var value : entity.values()) {
            var at = entity.at(value);
            if (told.contains(value.property())
                    || TIMES.contains(value.property())
                    || value.property().equals("name") && value.text().equals(name)) {
                continue;
            }
            if (value.property().equals("recordId") || value.property().equals("involved")) {
                teller.noPlace(
                        at,
                        value.property().equals("involved")
                                ? "it does not say in which part"
                                : "numbers of records elsewhere are not kept");
                continue;
            }
            details.merge(value.property(), value.text(), (one, other) -> one + "; " + other);
            teller.taken(at);
        }
        return details;
    }
}
