package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Reading;
import org.casegraph.source.SayingsReader;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts, as things stand in the review of one text. */
final class Drafting {

    private static final String NO_VOICE =
            "Nobody speaks here: the document has neither authors nor a publisher;" + " describe it, or give speakers";

    private final Document document;
    private final Sheet sheet;
    private final Decided decided;
    private final Prefill prefill;
    private final Function<String, Optional<Mention>> stored;
    private final SayingsReader reader;

    Drafting(
            Document document,
            Sheet sheet,
            Decided decided,
            Prefill prefill,
            Function<String, Optional<Mention>> stored,
            SayingsReader reader) {
        this.document = document;
        this.sheet = sheet;
        this.decided = decided;
        this.prefill = prefill;
        this.stored = stored;
        this.reader = reader;
    }

    /**
     * What a draft comes to.
     *
     * @param proposal the one that it is a draft of
     */
    Made make(Draft draft, String proposal, String coder) {
        var problems = new ArrayList<String>();
        if (sheet.places().splitsCharacter(draft.at())) {
            problems.add("The place begins or ends within a character");
        }
        var sections = new Sections();
        var references = new References(sheet, decided, prefill, stored, sections, problems);
        var chain = chain(draft, references, problems);
        var fields = frame(draft);
        chain.ifPresent(depths -> fields.put("speakers", depths));
        say(draft, proposal, fields, sections, references, problems);
        chain.ifPresent(depths -> sections.voice(depths.getFirst()));
        if (!problems.isEmpty()) {
            return new Made.Wrong(problems);
        }
        return switch (reader.read(sections.said(sheet.measured(document), coder))) {
            case Reading.Good good -> sound(draft, good.caseFile(), references);
            case Reading.Bad bad ->
                new Made.Wrong(bad.problems().stream()
                        .map(problem -> sheet.readable(problem.message()))
                        .toList());
        };
    }

    /** The voices by depth; empty where they are the document's own and nothing more is said. */
    private Optional<List<List<String>>> chain(Draft draft, References references, List<String> problems) {
        var own = voices();
        var said = draft.speakers();
        boolean isOwn = said == null || said.isEmpty() || said.getFirst().isEmpty();
        if (isOwn && own.isEmpty()) {
            problems.add(NO_VOICE);
            return Optional.empty();
        }
        if (said == null || said.isEmpty() || (isOwn && said.size() == 1)) {
            return Optional.empty();
        }
        var depths = new ArrayList<List<String>>();
        for (var voices : said) {
            depths.add(
                    depths.isEmpty() && isOwn
                            ? own.stream()
                                    .flatMap(id -> references.stored(id, false).stream())
                                    .toList()
                            : references.all(voices, draft));
        }
        return Optional.of(depths);
    }

    private List<String> voices() {
        var publisher = document.publisher();
        return document.authors().isEmpty() && publisher != null ? List.of(publisher) : document.authors();
    }

    private static SequencedMap<String, Object> frame(Draft draft) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("at", Sections.place(draft.at()));
        fields.put("stance", draft.stance().name());
        put(fields, "summary", draft.summary());
        put(fields, "clearance", draft.clearance());
        if (draft.date() != null) {
            var date = new LinkedHashMap<String, Object>();
            date.put("edtf", draft.date());
            put(date, "basis", draft.dateBasis());
            put(date, "anchor", draft.dateAnchor());
            fields.put("date", date);
        }
        return fields;
    }

    private static void say(
            Draft draft,
            String proposal,
            SequencedMap<String, Object> fields,
            Sections sections,
            References references,
            List<String> problems) {
        if (draft.name() != null) {
            name(draft.name(), draft, proposal, fields, sections, references);
        } else if (draft.act() != null) {
            new ActSection(sections, references, problems).act(draft.act(), draft, proposal, fields);
        } else if (draft.relation() != null) {
            fields.put("relation", draft.relation().kind());
            references.who(draft.relation().from(), draft).ifPresent(id -> fields.put("from", id));
            references.who(draft.relation().to(), draft).ifPresent(id -> fields.put("to", id));
            put(fields, "as", draft.relation().as());
            sections.statement(fields);
        } else if (draft.property() != null) {
            references.who(draft.property().of(), draft).ifPresent(id -> fields.put("entity", id));
            fields.put("property", draft.property().property());
            fields.put("value", draft.property().value());
            put(fields, "language", draft.property().language());
            sections.statement(fields);
        } else {
            problems.add("A date alone says nothing; accept it with a statement that happened or held then");
        }
    }

    private static void name(
            Draft.Naming naming,
            Draft draft,
            String proposal,
            SequencedMap<String, Object> fields,
            Sections sections,
            References references) {
        fields.put("value", naming.value());
        fields.put("type", naming.type().name());
        put(fields, "language", naming.language());
        if (proposal.equals(naming.of().mention())) {
            references.bearer(proposal, fields).ifPresent(bearer -> sections.name(bearer, fields));
        } else {
            references.who(naming.of(), draft).ifPresent(bearer -> sections.name(bearer, fields));
        }
    }

    private static Made sound(Draft draft, CaseFile file, References references) {
        var implied = references.brought().stream()
                .map(brought -> new Made.Implied(brought.proposal(), brought.draft(), naming(brought.draft(), file)))
                .toList();
        var statement = draft.name() == null ? file.statements().getLast() : naming(draft, file);
        return new Made.Sound(file, statement, implied);
    }

    /** The statement by which a draft of a name was said. */
    static Statement naming(Draft draft, CaseFile file) {
        var name = draft.name();
        return file.statements().stream()
                .filter(statement -> name != null
                        && statement.fact() instanceof Fact.Named named
                        && named.name().value().equals(name.value().strip())
                        && named.name().type() == name.type()
                        && statement.locator().start() instanceof Integer start
                        && start == draft.at().start())
                .findFirst()
                .orElseThrow();
    }

    static void put(SequencedMap<String, Object> fields, String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(key, value);
        }
    }

    static String filler(Draft.Unnamed unnamed) {
        return unnamed == Draft.Unnamed.NOBODY ? RoleFilling.NOBODY : RoleFilling.SOMEBODY;
    }
}
