package org.casegraph.source.ftm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.Document;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Teller;

/** Documents that a file describes, and what is said to stand in them. */
final class Papers {

    private static final Set<String> DATES = Set.of("publishedAt", "date", "authoredAt");
    private static final Set<String> ADDRESSES = Set.of("sourceUrl", "url");

    private final Dates dates = new Dates(Order.NOT_SAID);
    private final Header header;

    Papers(Header header) {
        this.header = header;
    }

    void document(FtmEntity entity, Teller teller) {
        var title = entity.first("title").or(() -> entity.first("name")).or(() -> entity.first("fileName"));
        if (title.isEmpty()) {
            teller.refused(entity.at("*"), "the document has no title, name or file name");
            return;
        }
        var published = DATES.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .flatMap(property -> entity.first(property).stream())
                .findFirst();
        teller.document(
                entity.at("schema"),
                entity.id(),
                new Document(
                        Ids.of("document", header.collection(), entity.id()),
                        title.get(),
                        entity.schema().equals("Article") ? "NEWS" : "OTHER",
                        null,
                        List.of(),
                        List.of(),
                        published.flatMap(text -> date(entity, text, teller)).orElse(null),
                        entity.first("language").flatMap(Papers::language).orElse(null),
                        ADDRESSES.stream()
                                .sorted()
                                .flatMap(property -> entity.first(property).stream())
                                .filter(Papers::isAddress)
                                .findFirst()
                                .orElse(null),
                        null,
                        null,
                        header.label()));
        for (var value : entity.values()) {
            boolean isTaken = Set.of("title", "name", "fileName", "language").contains(value.property())
                    || DATES.contains(value.property())
                    || ADDRESSES.contains(value.property());
            if (isTaken) {
                teller.taken(entity.at(value));
            } else {
                teller.noPlace(
                        entity.at(value),
                        value.property().equals("contentHash")
                                ? "it is SHA-1, and originals are known here by SHA-256"
                                : "a document has no place for it");
            }
        }
    }

    private Optional<FuzzyDate> date(FtmEntity entity, String text, Teller teller) {
        try {
            return Optional.of(dates.read(text));
        } catch (IllegalArgumentException e) {
            teller.refused(entity.at("publishedAt"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<String> language(String tag) {
        try {
            return Optional.of(DocumentWords.language(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(String text) {
        try {
            DocumentWords.url(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** That somebody stands in a document is no fact of theirs; it is noted with them. */
    void documentation(FtmEntity entity, Teller teller) {
        var role = entity.first("role").map(word -> " as " + word).orElse("");
        for (var document : entity.texts("document")) {
            for (var value : entity.of("entity")) {
                teller.value(
                        entity.at(value),
                        value.text(),
                        "NOTE",
                        "documented in “" + teller.nameOf(document) + "”" + role,
                        null,
                        entity.frame());
            }
        }
        rest(entity, Set.of("document", "entity", "role"), teller);
    }

    /** A name that was found in a document; who bears it is only sometimes said. */
    void mention(FtmEntity entity, Teller teller) {
        for (var name : entity.of("name")) {
            entity.texts("resolved")
                    .forEach(who -> teller.name(
                            entity.at(name), who, new Name(name.text(), NameType.ALIAS, null), entity.frame()));
        }
        rest(entity, Set.of("name", "resolved", "document"), teller);
    }

    private static void rest(FtmEntity entity, Set<String> told, Teller teller) {
        entity.values().stream()
                .filter(value -> !told.contains(value.property()))
                .forEach(value -> teller.noPlace(entity.at(value), "there is no place for it"));
    }
}
