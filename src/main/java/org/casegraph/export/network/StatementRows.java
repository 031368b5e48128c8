package org.casegraph.export.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.casegraph.graph.GraphIds;
import org.casegraph.graph.StatementPages.Told;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.NameType;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What one of our statements is in the words of FollowTheMoney, row by row; nothing where it names nobody known. */
final class StatementRows {

    private final Told told;
    private final Map<String, String> schemata;
    private final Vocabulary vocabulary;
    private final List<StatementRow> rows = new ArrayList<>();

    StatementRows(Told told, Map<String, String> schemata, Vocabulary vocabulary) {
        this.told = told;
        this.schemata = schemata;
        this.vocabulary = vocabulary;
    }

    List<StatementRow> rows() {
        switch (told.statement().fact()) {
            case Fact.Named named -> name(named);
            case Fact.Valued valued -> property(valued);
            case Fact.Related related -> relation(related);
            case Fact.Happened happened -> act(happened);
        }
        return rows;
    }

    /** One entity of FollowTheMoney that gets rows. */
    private final class Subject {

        private final String canonical;
        private final String id;
        private final String schema;

        Subject(String canonical, String id, String schema) {
            this.canonical = canonical;
            this.id = id;
            this.schema = schema;
            add("id", "id", id);
        }

        void add(String property, String type, String value) {
            add(property, type, value, "", "");
        }

        void add(String property, String type, String value, String original, String language) {
            rows.add(new StatementRow(told, canonical, id, schema, property, type, value, original, language));
        }

        void tell() {
            var date = told.statement().date();
            if (date != null) {
                var first = date.earliestStart();
                var last = date.latestEnd();
                if (first != null) {
                    add("startDate", "date", first.toString(), date.edtf(), "");
                }
                if (last != null) {
                    add("endDate", "date", last.toString(), date.edtf(), "");
                }
            }
            add("summary", "text", told.statement().summary());
            add("recordId", "string", told.statement().id());
        }
    }

    private @Nullable String schema(String mention) {
        var entity = told.entities().get(mention);
        return entity == null ? null : schemata.get(entity);
    }

    private String canonical(String mention) {
        return told.entities().getOrDefault(mention, mention);
    }

    private void name(Fact.Named named) {
        var schema = schema(named.subject());
        if (schema != null) {
            var subject = new Subject(canonical(named.subject()), named.subject(), schema);
            var name = named.name();
            boolean isDescription = name.type() == NameType.DESCRIPTION;
            var property =
                    switch (name.type()) {
                        case PRIMARY -> "name";
                        case ALIAS, TRANSLITERATION, MISSPELLING -> "alias";
                        case WEAK_ALIAS -> "weakAlias";
                        case PREVIOUS, MAIDEN -> "previousName";
                        case DESCRIPTION -> "description";
                    };
            subject.add(property, isDescription ? "text" : "name", name.value(), "", language(name.language()));
            if (schema.equals(ThingSchema.PLACE) && name.type() == NameType.PRIMARY) {
                subject.add("full", "address", name.value());
            }
        }
    }

    /** An entity of theirs: its values, as they came. */
    private void record(ForeignRecord one) {
        var subject = new Subject(one.id(), one.id(), one.schema());
        one.properties().forEach((property, values) -> values.forEach(value -> subject.add(property, "", value)));
    }

    private void property(Fact.Valued valued) {
        if (valued.predicate().equals(ForeignRecord.PROPERTY)) {
            ForeignRecord.of(told.statement()).ifPresent(this::record);
            return;
        }
        var schema = schema(valued.subject());
        if (schema == null) {
            return;
        }
        var subject = new Subject(canonical(valued.subject()), valued.subject(), schema);
        Particular.of(schema, valued)
                .ifPresentOrElse(
                        one -> subject.add(one.property(), one.type(), one.value()),
                        () -> subject.add(
                                "notes", "text", valued.predicate() + ": " + valued.value(), valued.value(), ""));
    }

    private void relation(Fact.Related related) {
        var from = schema(related.subject());
        var to = schema(related.object());
        if (from == null || to == null) {
            return;
        }
        var schema = LinkSchema.of(related.predicate(), from, to, vocabulary);
        var tie = GraphIds.tie(
                related.predicate(), canonical(related.subject()), canonical(related.object()), vocabulary);
        var label = vocabulary
                .relation(related.predicate())
                .map(Vocabulary.Relation::label)
                .orElse(related.predicate());
        var quality = related.quality();
        var said = quality == null ? label : schema.tells(related.predicate()) ? quality : label + " (" + quality + ")";
        link(tie, schema, related.subject(), related.object(), said);
    }

    private void link(String canonical, LinkSchema schema, String from, String to, String role) {
        var id = Ids.of("link", told.statement().id(), canonical);
        var link = new Subject(canonical, id, schema.name());
        link.add(schema.from(), "entity", canonical(from), from, "");
        link.add(schema.to(), "entity", canonical(to), to, "");
        link.add(schema.role(), "string", role);
        link.tell();
    }

    private void act(Fact.Happened happened) {
        var act = new Subject(happened.subject(), happened.subject(), ThingSchema.ACT);
        act.add("name", "name", Labels.inWords(happened.predicate()));
        act.add("keywords", "string", happened.predicate());
        act.tell();
        happened.roles().stream()
                .filter(RoleFilling::isNamed)
                .filter(role -> schema(role.filler()) != null)
                .forEach(role -> link(
                        GraphIds.role(happened.subject(), role.role(), canonical(role.filler())),
                        LinkSchema.UNKNOWN,
                        happened.subject(),
                        role.filler(),
                        Labels.inWords(role.role())));
    }

    private static String language(@Nullable String tag) {
        try {
            return tag == null ? "" : Locale.forLanguageTag(tag).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
