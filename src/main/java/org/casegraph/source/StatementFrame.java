package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Label;
import org.casegraph.model.Provenance;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/** What every statement has, whatever it says: its place, voices, stance, date and clearance. */
final class StatementFrame {

    /** The store keeps an index of labels. */
    private static final int LONGEST_LABEL = 200;

    private final Declared declared;
    private final LocatorReader locators;
    private final DateReader dates;

    StatementFrame(Declared declared) {
        this.declared = declared;
        this.locators = new LocatorReader(declared.problems());
        this.dates = new DateReader(declared.problems());
    }

    /** The statement that an item makes of a fact; reads all fields even where one is wrong, so that all is told. */
    Optional<Statement> statement(Fields fields, Optional<Fact> fact, Optional<String> defaultSummary) {
        var document = declared.document(fields);
        var locator = locators.read(fields, document);
        var stance = fields.constant("stance", Stance.class).orElse(Stance.STATES);
        var readable = label(fields, document);
        var summary = defaultSummary.isPresent() && !fields.has("summary")
                ? defaultSummary
                : fields.required("summary", "what is said, in your own words").map(Node.Text::value);
        var date = dates.read(fields);
        var speakers = speakers(fields, document);
        if (document.isEmpty() || locator.isEmpty() || summary.isEmpty() || fact.isEmpty() || speakers.isEmpty()) {
            return Optional.empty();
        }
        var origin = fields.text("origin")
                .filter(label -> fields.isShort(label, LONGEST_LABEL))
                .map(Node.Text::value)
                .map(declared::label)
                .orElseGet(() -> Provenance.labelOf(speakers));
        var draft = new Statement(
                "",
                document.get().id(),
                locator.get(),
                summary.get().strip(),
                stance,
                speakers,
                origin,
                fact.get(),
                date.orElse(null),
                readable,
                declared.coder());
        return Optional.of(StatementIds.identified(draft));
    }

    /** Its own clearance, or that of the file; never less than its document asks for. */
    private Label label(Fields fields, Optional<Document> document) {
        var own = fields.constant("clearance", Clearance.class).orElse(declared.clearance());
        return document.map(Document::label).orElse(Label.PUBLIC).and(own);
    }

    private List<Speaker> speakers(Fields fields, Optional<Document> document) {
        if (fields.has("speakers")) {
            return chain(fields.items("speakers"));
        }
        var voices = document.map(StatementFrame::voicesOf).orElse(List.of());
        if (voices.isEmpty() && document.isPresent()) {
            fields.problem("says no 'speakers', and its document has neither authors nor publisher to fall back on");
        }
        return voices.stream().map(id -> new Speaker(id, 0)).toList();
    }

    private static List<String> voicesOf(Document document) {
        var publisher = document.publisher();
        if (!document.authors().isEmpty()) {
            return document.authors();
        }
        return publisher == null ? List.of() : List.of(publisher);
    }

    private List<Speaker> chain(List<Node> depths) {
        var speakers = new ArrayList<Speaker>();
        for (int depth = 0; depth < depths.size(); depth++) {
            var voices = depths.get(depth) instanceof Node.Items several ? several.items() : List.of(depths.get(depth));
            addVoices(voices, depth, speakers);
        }
        return speakers;
    }

    private void addVoices(List<Node> voices, int depth, List<Speaker> speakers) {
        for (var voice : voices) {
            if (voice instanceof Node.Text text) {
                declared.entity(text).ifPresent(entity -> speakers.add(new Speaker(entity.id(), depth)));
            } else {
                declared.problems().add(voice.line(), "a speaker is the id of an entity, not " + voice.what());
            }
        }
    }

    /** The date of a statement: EDTF text, or a group of the text, its basis and the words it rests on. */
    private record DateReader(Problems problems) {

        Optional<FuzzyDate> read(Fields fields) {
            if (!(fields.node("date").orElse(null) instanceof Node.Entries entries)) {
                return fields.read("date", FuzzyDate::parse);
            }
            return Fields.of(entries, "a date", problems, List.of("edtf", "basis", "anchor"))
                    .flatMap(date -> {
                        date.required("edtf", "the date as EDTF, such as 2017-11, 2004~ or 2009/2017-10");
                        var basis =
                                date.constant("basis", FuzzyDate.Basis.class).orElse(FuzzyDate.Basis.STATED);
                        return date.read("edtf", text -> FuzzyDate.parse(text, basis, date.valueOf("anchor")));
                    });
        }
    }
}
